#include "ui/chat/transcript/rowparts.h"

#include <QStyle>

#include "ui/style/colours/colours.h"

namespace everyport::ui {

QColor RowParts::ground() const
{
    const bool mention = row.kind == TranscriptRow::Kind::Message && row.messages.first().isMention;
    return mention ? Colours::of(look.palette).troubleNotice : look.palette.color(QPalette::Active, QPalette::Base);
}

QRect RowParts::placed(const QRect& rect) const
{
    return look.mirrored ? QStyle::visualRect(Qt::RightToLeft, QRect(0, 0, look.width, height), rect) : rect;
}

bool RowParts::isFold() const
{
    return row.kind == TranscriptRow::Kind::Fold && row.messages.size() > 1;
}

} // namespace everyport::ui
