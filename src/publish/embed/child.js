// Tells the host how high this page is, in the words of each host that is known to listen. Nothing is stored; what
// leaves is a height, this page's own address, and ids that came from the host. Every embed carries this script, so
// it is written tight: h is the height, i our id, p that of pym.js, z that of iframe-resizer, c is true for H5P.
// On its own the page has nobody to tell, and would hear itself.
if(parent!=self){
let d=document,b=d.getElementById("embed"),l=location,q=new URLSearchParams(l.search),i=q.get("id")||"",p=q.get("childId"),g=addEventListener,h,z,c,
// Some hosts parse whatever arrives, and throw on an object. An array with properties has them for those who look for
// them, and is "{}" to those who parse it.
s=o=>parent.postMessage(o.trim?o:Object.assign(["{}"],o),"*"),
j=o=>s(JSON.stringify(o)),
// WordPress may add its secret after the page has loaded.
w=(message,value,secret=l.hash.split("#?secret=")[1])=>secret&&!s({message,value,secret}),
r=k=>z&&s(`[iFrameSizer]${z}:${h}:${innerWidth}:`+k),
t=a=>{
let n=Math.ceil(b.getBoundingClientRect().height)
if(!n||n==h&&a!=1)return
h=n
// Datawrapper; AMP and @newswire/frames; Embedly; Canvas; our own.
s({"datawrapper-height":{[i]:h}})
s({sentinel:"amp",type:"embed-size",height:h})
j({src:l.href,context:"iframe.resize",height:h})
j({subject:"lti.frameResize",height:h})
s({type:"sangensoku:height",v:1,id:i,height:h})
p&&s(`pymxPYMx${p}xPYMxheightxPYMx`+h)
w("height",h)
r("resize")
c&&s({context:"h5p",action:"resize",scrollHeight:h})
// The browser's own way; it throws where the frame is not an iframe.
try{requestResize()}catch{}
}
g("message",({source:o,data:m})=>{
// Whatever a host sends, words without sense throw nowhere.
if(o==parent)try{
let n=/^\[iFrameSizer\]([^:]+):\d*:[tf]/.exec(m),k=m.action||m.type||m.message
// Version 5 takes who says nothing at all after the last colon for an old friend, and grumbles.
if(n)z=n[1],r("init:")
c||=m.context=="h5p"
// A host that was late asks again.
if(/^(hello|frames-init|ready)$/.test(k))t(1)
if(k=="setHeight"&&m.id>=0)s({type:k,id:m.id,height:h})
if(k=="sangensoku:set"&&/^(light|dark)$/.test(m.theme))d.documentElement.dataset.theme=m.theme
}catch{}
})
// The sandbox of WordPress opens no windows; its host follows links to this site itself.
g("click",e=>{
let a=e.target.closest("a")
a?.host==l.host&&d.hasFocus()&&w("link",a.href)&&e.preventDefault()
})
g("load",()=>t(1))
// The observer sees what fonts and folds do. It does not see that a height was taken while the frame still had a bar:
// the frame that the host then makes has another size, and is measured again.
g("resize",t)
new ResizeObserver(t).observe(b)
d.fonts.ready.then(t)
// H5P's host would throw while it answers a sandboxed frame.
origin=="null"||s({context:"h5p",action:"hello"})
}
