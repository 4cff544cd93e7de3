// What becomes of what was written: sent, carried out, or given back. Its other parts are in composer.cpp.
#include "netcore/task/taskstages.h"
#include "ui/chat/composer/completionpopup.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/composer/subjectline.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/shownname.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

namespace {

Task<Result<chat::CommandResult>> sayAbout(chat::ChatSpace* space, qint64 conversation, chat::Outgoing outgoing)
{
    auto saying = space->say(conversation, std::move(outgoing));
    auto said = co_await std::move(saying);
    if (!said)
        co_return said.error();
    co_return chat::CommandResult();
}

} // namespace

void Composer::send()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty() || !conversation())
        return;
    m_told->hide();
    m_history.add(m_conversation, text);
    chat::Outgoing outgoing;
    outgoing.text = chat::RichText(text);
    outgoing.replyTo = m_subject->replyTo();
    outgoing.edits = m_subject->edits();
    m_subject->end();
    m_quiet = true;
    m_edit->put({});
    m_quiet = false;
    sendText(outgoing); // a refusal puts it back
    if (m_popup)
        m_popup->dismiss();
    m_draftTimer.stop();
    m_feed.space().setDraft(m_conversation, {});
    m_typing.forget();
    Q_EMIT sent();
}

void Composer::sendText(const chat::Outgoing& outgoing)
{
    const QString text = outgoing.text.text;
    const bool about = (!outgoing.replyTo.isEmpty() || !outgoing.edits.isEmpty()) && !text.startsWith(QLatin1Char('/'));
    const qint64 where = m_conversation;
    auto task = about ? sayAbout(&m_feed.space(), where, outgoing) : chat::carryOut(m_feed.space(), where, text);
    // What comes of it is told here; the set only keeps it alive.
    m_sending.start(std::move(task)
                        .then([this, where](chat::CommandResult result) {
                            if (result.dialog != chat::CommandResult::Dialog::None)
                                Q_EMIT dialogWanted(where, result);
                            carriedOut(result);
                            return Done();
                        })
                        .otherwise([this, where, text](const Error& error) {
                            takeBackText(where, text);
                            showTold(true, error.text);
                            return Done();
                        }));
}

void Composer::carriedOut(const chat::CommandResult& result)
{
    if (!result.answer.isEmpty())
        showTold(false, result.answer);
    if (result.show != 0)
        Q_EMIT showWanted(result.show);
}

/// Refused: what was written is not lost.
void Composer::takeBackText(qint64 where, const QString& text)
{
    if (where == m_conversation && m_edit->toPlainText().isEmpty())
        m_edit->put(text);
}

void Composer::showTold(bool isFault, const QString& sentence)
{
    m_told->setMark(isFault ? Mark::Trouble : Mark::Info);
    m_told->setText(isFault ? tr("Not done:") : QString(), shownText(sentence, 4000));
    m_told->show();
}

} // namespace everyport::ui
