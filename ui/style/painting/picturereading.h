#pragma once

class QImageReader;

namespace everyport::ui {

/// Before a picture of somebody's own is decoded on the window's thread: it is turned as its camera was held, and takes
/// at most `mostMegabytes` while it is read. False: it claims so many pixels that decoding it would hold up the window
/// (a small file may claim any number); what is drawn, not decoded, costs what it is scaled to.
bool limitReading(QImageReader& reader, int mostMegabytes = 256);

} // namespace everyport::ui
