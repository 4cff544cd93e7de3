#include "ui/chat/composer/composerfoot.h"

#include <QHBoxLayout>

#include "ui/chat/models/shownname.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

ComposerFoot::ComposerFoot(QWidget* parent)
    : QWidget(parent),
      m_typing(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_hint(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    setFixedHeight(Metrics::px(18));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addSpacing(Metrics::px(48)); // below the text; a margin would stay at the left when all is mirrored
    m_typing->setElided(true);
    m_hint->setElided(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_typing, 1);
    row->addWidget(m_hint);
}

void ComposerFoot::setTyping(const QStringList& names)
{
    QString words;
    if (names.size() == 1)
        words = tr("%1 is typing…").arg(isolated(shownName(names.first(), 40)));
    else if (names.size() == 2)
        words = tr("%1 and %2 are typing…").arg(isolated(shownName(names[0], 30)), isolated(shownName(names[1], 30)));
    else if (names.size() > 2)
        words = tr("%n people are typing…", nullptr, int(names.size()));
    m_typing->setText(words);
    showHint();
}

void ComposerFoot::setHint(const QString& hint)
{
    m_wanted = hint;
    showHint();
}

void ComposerFoot::showHint()
{
    if (!m_wanted.isEmpty()) {
        m_hint->setText(m_wanted);
        return;
    }
    // Whole or not at all, and who is typing comes first.
    const QString usual = tr("Return sends, Shift+Return makes a line");
    const auto advance = [](const Text* label, const QString& words) {
        return label->fontMetrics().horizontalAdvance(words);
    };
    const int taken = Metrics::px(48) + 3 * layout()->spacing() + advance(m_typing, m_typing->text());
    m_hint->setText(taken + advance(m_hint, usual) + 4 <= width() ? usual : QString());
}

void ComposerFoot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showHint();
}

} // namespace everyport::ui
