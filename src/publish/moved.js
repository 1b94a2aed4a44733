(function () {
  var places = {}, page = "";
  function go() {
    var id = location.hash.slice(1);
    var to = places.hasOwnProperty(id) ? places[id] : page && page + location.search + location.hash;
    if (to) location.replace(location.protocol == "file:" ? to.replace(/\/(?=[?#]|$)/, "/index.html") : to);
  }
  go();
  addEventListener("hashchange", go);
})();
