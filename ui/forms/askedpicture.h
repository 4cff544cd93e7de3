#pragma once

#include <QImage>

#include "app/chat/form.h"

namespace everyport::ui {

/// A stranger's picture, small enough to be shown; null where it is none, or would not fit into memory in good faith.
QImage readPicture(const chat::FormPicture& picture);

} // namespace everyport::ui
