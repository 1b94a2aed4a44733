// For pages that embed a section: <sangensoku-embed section="rules/p-2014" theme="dark"> around a link becomes a frame
// as high as what it shows. Without this script, or with an attribute that is not understood, the link stays.
(()=>{
  // A module has no tag that is current: it is found by its name.
  const base=(document.currentScript??document.querySelector('[src$="embed.js"]')).src;
  // What is passed on, and what is sound there.
  const is={
    section:/^[\w-]+(\/[\w-]+)*$/,
    theme:/^(light|dark|)$/,
    bg:/^(paper|white|none|)$/,
    accent:/^([\da-f]{6}|)$/i,
    lang:/^(en|)$/,
    heading:/^([1-6]|none|)$/,
  };
  const me="sangensoku-embed";
  const fit="width:0;min-width:100%;border:0;";
  // The links have to be there before they are looked for.
  // Code that was pasted twice brings this script twice.
  const start=()=>
    customElements.get(me)||
    customElements.define(me,class extends HTMLElement{
      connectedCallback(){
        const link=this.querySelector("a");
        if (!link||this.frame) return;
        const get=(name)=>this.getAttribute(name)??"";
        const query=new URLSearchParams(get("state"));
        for (const name in is){
          const value=get(name);
          if (!is[name].test(value)) return console.warn(this.localName,name);
          if (value) query.set(name,value);
        }
        query.delete("section");
        const frame=(this.frame=document.createElement("iframe"));
        frame.title=link.textContent;
        frame.loading="lazy";
        frame.sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
        // The browser's own fitting, where there is one, works until the first message.
        frame.style=fit+"min-height:540px;frame-sizing:content-height";
        frame.src=new URL(`embed/${get("section")}/?${query}`,base);
        addEventListener("message",({source,data})=>{
          const{type,height}=data??{};
          if (source!=frame.contentWindow||type!="sangensoku:height"||height % 1||!(height > 0)||height > 6e4) return;
          frame.style=fit+`height:${height}px`;
          // Where a policy keeps the frame out, the link is still there.
          link.hidden=true;
        });
        this.append(frame);
      }
    });
  document.readyState=="loading"?addEventListener("DOMContentLoaded",start):start();
})();
