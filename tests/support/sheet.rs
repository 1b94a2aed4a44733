//! Reads a picture back from its SVG text, so that the tests see what a browser sees and not what the code meant.

use sangensoku::chart::text::{SIZE, width};

#[derive(Clone, Copy, Debug)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    pub fn overlaps(&self, other: &Area) -> bool {
        let slack = 0.1;
        self.left + slack < other.right
            && other.left + slack < self.right
            && self.top + slack < other.bottom
            && other.top + slack < self.bottom
    }
}

/// One mark: a piece of a path from its `M` on, or a circle.
#[derive(Clone, Debug)]
pub struct Mark {
    pub class: String,
    pub points: Vec<(f64, f64)>,
    pub closed: bool,
    /// How many slanted pieces it has.
    pub slants: usize,
}

impl Mark {
    pub fn area(&self) -> Area {
        let fold = |start: f64, pick: fn(f64, f64) -> f64, value: fn(&(f64, f64)) -> f64| {
            self.points.iter().map(value).fold(start, pick)
        };
        Area {
            left: fold(f64::INFINITY, f64::min, |point| point.0),
            top: fold(f64::INFINITY, f64::min, |point| point.1),
            right: fold(f64::NEG_INFINITY, f64::max, |point| point.0),
            bottom: fold(f64::NEG_INFINITY, f64::max, |point| point.1),
        }
    }

    pub fn has(&self, class: &str) -> bool {
        self.class.split(' ').any(|one| one == class)
    }
}

#[derive(Debug)]
pub struct Sheet {
    pub width: f64,
    pub height: f64,
    pub id: String,
    pub marks: Vec<Mark>,
    pub texts: Vec<(String, Area)>,
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let start = format!(" {name}=\"");
    tag.split_once(&start).and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value)
}

fn number(text: &str) -> f64 {
    let places = text.split_once('.').map_or(0, |(_, part)| part.len());
    assert!(places <= 1, "{text} has more than one decimal place");
    let digits = text.chars().all(|letter| letter.is_ascii_digit() || ".-".contains(letter));
    text.parse().ok().filter(|_| digits).unwrap_or_else(|| panic!("{text} is not a number"))
}

pub fn read(svg: &str) -> Sheet {
    let head = svg.split('>').next().expect("an svg");
    let view: Vec<f64> = attribute(head, "viewBox").split(' ').map(number).collect();
    // A drawing with links in it is a group, for the parts of an image are not read out.
    assert!(["img", "group"].contains(&attribute(head, "role")));
    let mut sheet = Sheet {
        width: view[2],
        height: view[3],
        id: attribute(head, "aria-labelledby").to_owned(),
        marks: Vec::new(),
        texts: Vec::new(),
    };
    for piece in svg.split('<').skip(1) {
        let (tag, rest) = piece.split_once('>').expect("a whole tag");
        let class = attribute(&format!(" {tag}"), "class").to_owned();
        match tag.split([' ', '/']).next().unwrap_or("") {
            "path" => sheet.marks.extend(path(&class, attribute(tag, "d"))),
            "circle" => {
                let (x, y, r) =
                    (number(attribute(tag, "cx")), number(attribute(tag, "cy")), number(attribute(tag, "r")));
                sheet.marks.push(Mark { class, points: vec![(x - r, y - r), (x + r, y + r)], closed: true, slants: 0 });
            }
            "text" => {
                // A quiet tail belongs to its line.
                let after = &svg[svg.find(&format!("<{tag}>{rest}")).expect("the text")..];
                let inner = after.split("</text>").next().unwrap_or("");
                let plain: String =
                    inner.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
                let plain =
                    plain.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
                let (x, y, wide) = (number(attribute(tag, "x")), number(attribute(tag, "y")), width(&plain));
                let left = match class.split(' ').next().unwrap_or("") {
                    "mid" => x - wide / 2.0,
                    "end" => x - wide,
                    _ => x,
                };
                let area = Area { left, top: y - SIZE * 0.8, right: left + wide, bottom: y + SIZE * 0.25 };
                sheet.texts.push((plain, area));
            }
            _ => {}
        }
    }
    sheet
}

/// The pieces of a path of absolute commands.
fn path(class: &str, d: &str) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut rest = d;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|letter: char| letter.is_ascii_alphabetic()).map_or(rest.len(), |at| at + 1);
        let numbers: Vec<f64> = rest[1..end].split(' ').filter(|text| !text.is_empty()).map(number).collect();
        rest = &rest[end..];
        if command == 'M' {
            marks.push(Mark {
                class: class.to_owned(),
                points: vec![(numbers[0], numbers[1])],
                closed: false,
                slants: 0,
            });
            continue;
        }
        let mark = marks.last_mut().expect("a path begins with M");
        let (x, y) = *mark.points.last().expect("a point");
        match command {
            'H' => mark.points.push((numbers[0], y)),
            'V' => mark.points.push((x, numbers[0])),
            'L' => {
                mark.points.push((numbers[0], numbers[1]));
                mark.slants += 1;
            }
            'C' => {
                // A curve lies between its ends and the two points that bend it.
                mark.points.extend(numbers.chunks(2).map(|pair| (pair[0], pair[1])));
                mark.slants += 1;
            }
            'z' => mark.closed = true,
            other => panic!("{other} is no command of these charts"),
        }
    }
    marks
}
