#include "ui/widgets/controls/linesedit.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

#include "ui/style/painting/tabular.h"

namespace everyport::ui {

LinesEdit::LinesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    applySide();
}

void LinesEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applySide();
}

void LinesEdit::applySide()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void LinesEdit::setPlaceholderText(const QString& words)
{
    m_placeholder = words;
    viewport()->update();
}

void LinesEdit::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    // What is being composed by an input method is in no document yet.
    if (!document()->isEmpty() || !document()->firstBlock().layout()->preeditAreaText().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = int(document()->documentMargin());
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        asWritten(side, m_placeholder) | Qt::TextWordWrap, m_placeholder);
}

} // namespace everyport::ui
