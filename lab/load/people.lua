-- People at a desk, for wrk: each connection is a person. Arguments: file of requests, mean pause in milliseconds, the
-- probability that the next request belongs to the same page and follows at once, and how many people a thread has.
local requests, at, pause, more, people = {}, 0, 0, 0, 0
local came = 0
local started = 0

function setup(thread)
  started = started + 1
  thread:set("seed", started)
end

function init(args)
  math.randomseed(seed)
  pause, more, people = tonumber(args[2]), tonumber(args[3]), tonumber(args[4])
  for line in io.lines(args[1]) do
    local path, body = line:match("^([^\t]*)\t?(.*)$")
    local headers = { ["Accept-Encoding"] = "gzip" }
    if body ~= "" then headers["Content-Type"] = "application/json" end
    requests[#requests + 1] = wrk.format(body == "" and "GET" or "POST", path, headers, body ~= "" and body or nil)
  end
  at = math.random(#requests)
end

-- In their order, so that the requests of a page come together.
function request()
  at = at % #requests + 1
  return requests[at]
end

-- They come one after the other, over as long as one of them thinks.
function delay()
  came = came + 1
  if came <= people then return math.floor(pause * math.random()) end
  if math.random() < more then return 0 end
  return math.floor(-pause * math.log(1 - math.random()))
end

function done(summary, latency, _)
  local errors = summary.errors
  local ms = function(share) return latency:percentile(share) / 1000 end
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%f,"p50":%f,"p95":%f,"p99":%f,"most":%f,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, ms(50), ms(95), ms(99), latency.max / 1000,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
