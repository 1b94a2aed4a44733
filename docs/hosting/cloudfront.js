// Written by `cargo site` from the table in src/publish/hosts.rs.
// A CloudFront function for "viewer request": folders have an index, and an address without its slash gets it.
// Set 404.html as the error page of 403 and 404 with status 404, and a response headers policy with
// Access-Control-Allow-Origin: *.
function handler(event) {
  var request = event.request;
  var last = request.uri.split("/").pop();
  if (last === "") {
    request.uri += "index.html";
    return request;
  }
  if (last.indexOf(".") >= 0) return request;
  var pairs = [];
  for (var key in request.querystring) {
    var values = request.querystring[key].multiValue || [request.querystring[key]];
    for (var i = 0; i < values.length; i++) pairs.push(key + "=" + values[i].value);
  }
  var to = request.uri + "/" + (pairs.length ? "?" + pairs.join("&") : "");
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
}
