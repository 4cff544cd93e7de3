#pragma once

#include <QImage>

#include "app/chat/network/form.h"

namespace everyport::ui {

/// A stranger's picture, small enough to be shown; null where it is none, or would not fit into memory in good faith.
/// `side`: read as a square of so many pixels, cut where it is none.
QImage readPicture(const chat::FormPicture& picture, int side = 0);

} // namespace everyport::ui
