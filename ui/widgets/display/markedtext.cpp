#include "ui/widgets/display/markedtext.h"

#include <QHBoxLayout>

namespace everyport::ui {

MarkedText::MarkedText(Text::Size size, QWidget* parent)
    : QWidget(parent), m_mark(new StateText(this)), m_words(new Text({}, size, Tone::Second, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_words, 1);
    hide();
}

void MarkedText::setState(Mark mark, const QString& words)
{
    m_mark->setState(mark, {});
    m_words->setTone(mark == Mark::None ? Tone::Second : toneOf(mark));
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

QString MarkedText::text() const
{
    return m_words->text();
}

} // namespace everyport::ui
