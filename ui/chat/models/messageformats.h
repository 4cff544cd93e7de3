#pragma once

#include <QPalette>
#include <QTextLayout>

#include "app/chat/messages/richtext.h"
#include "ui/chat/models/links.h"

namespace everyport::ui {

/// The looks of a text as a layout takes them: the sender's, bent until they can be read on `ground`, links, and our
/// own name where it is named.
QList<QTextLayout::FormatRange> messageFormats(const chat::RichText& text, const QList<LinkFound>& links,
    const QString& ownName, const QPalette& palette, const QColor& ground);

} // namespace everyport::ui
