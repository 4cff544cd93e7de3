#include "ui/chat/composer/subjectline.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "app/chat/messages/message.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

SubjectLine::SubjectLine(QWidget* parent)
    : QWidget(parent), m_words(new Text({}, Text::Size::Caption, Tone::Second, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_words->setElided(true);
    QToolButton* end = makeCrossButton(tr("No longer about this message (Esc)"), this);
    row->addWidget(m_words, 1);
    row->addWidget(end);
    connect(end, &QToolButton::clicked, this, &SubjectLine::endWanted);
    hide();
}

void SubjectLine::answer(const chat::Message& message)
{
    m_edits.clear();
    m_replyTo = message.id;
    showWords(
        tr("Answers %1: %2").arg(isolated(shownName(message.sender)), isolated(shownLine(message.text.text, 200))));
}

void SubjectLine::edit(const chat::Message& message)
{
    m_replyTo.clear();
    m_edits = message.id;
    showWords(tr("Changes the message of %1").arg(timeWords(message.at)));
}

void SubjectLine::end()
{
    m_replyTo.clear();
    m_edits.clear();
    hide();
}

void SubjectLine::showWords(const QString& words)
{
    m_words->setText(words);
    setVisible(isAny());
}

} // namespace everyport::ui
