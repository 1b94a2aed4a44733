// Reads what the embedding page asks for in the address. What is not understood is left out and said by the name of
// its key, never by its value; keys of others pass. It stands in the head, so that no colour is seen to change. Written
// tight: every embed carries it.
{
let d=document,r=d.documentElement,a=r.dataset,q=new URLSearchParams(location.search),wrong=[],accent,
media=matchMedia("(prefers-color-scheme:dark)"),
// For each key what is sound, and what to do.
read=(key,sound,then)=>{
let v=q.get(key)
if(v!=null)sound.test(v)&&then(v)!=0||wrong.push(key)
},
// How much light a colour gives back, by the formula of WCAG.
light=hex=>[.2126,.7152,.0722].reduce((sum,part,n)=>{
let c=parseInt(hex.substr(n*2,2),16)/255
return sum+part*(c>.04045?((c+.055)/1.055)**2.4:c/12.92)
},.05),
// An accent that cannot be read on the paper in force is none.
paint=()=>{
let dark=a.theme?a.theme=="dark":media.matches,
x=light(accent)/light(dark?"15140f":a.bg=="white"?"ffffff":"fbf9f4"),
good=x>=4.5||x<=1/4.5
r.style.setProperty("--seal",good?"#"+accent:"")
return good
}
read("theme",/^(light|dark)$/,v=>a.theme=v)
read("bg",/^(paper|white|none)$/,v=>a.bg=v)
read("lang",/^en$/,v=>v)
read("accent",/^[\da-f]{6}$/i,v=>{
accent=v
// The theme may change while the page is open.
media.onchange=paint
new MutationObserver(paint).observe(r,{attributeFilter:["data-theme"]})
return paint()
})
addEventListener("DOMContentLoaded",()=>{
read("heading",/^([1-6]|none)$/,v=>{
let h=d.querySelector("[data-heading]")
if(h)v>0?h.ariaLevel=v:h.hidden=true
})
let said=d.getElementById("left-out")
if(wrong[0]&&said){
said.hidden=false
said.querySelector("span").textContent=wrong.join(", ")
}
})
}
