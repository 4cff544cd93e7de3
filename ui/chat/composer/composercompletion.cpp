// What the keys of the input line bring in: completion, earlier lines, emoji. Its other parts are in composer.cpp.
#include <QMenu>

#include "ui/chat/composer/completionpopup.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/composer/emoji.h"
#include "ui/chat/models/chatfeed.h"

namespace everyport::ui {

void Composer::complete(bool byTab, bool back)
{
    if (!m_popup) {
        m_popup = new CompletionPopup(window());
        connect(m_popup, &CompletionPopup::chosen, this, &Composer::takeHit);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    if (byTab && m_popup->isVisible()) {
        if (m_cycling)
            m_popup->step(back ? -1 : 1);
        const bool only = m_popup->completion().hits.size() == 1;
        const auto kind = m_popup->completion().kind;
        takeHit(m_popup->current());
        if (!only && kind != Completion::Kind::Command && kind != Completion::Kind::Emoji) {
            m_cycling = true;
            m_popup->setVisible(true);
        }
        return;
    }
    const Completion completion = completionAt(m_edit->toPlainText(), m_edit->textCursor().position(), conversation(),
        abilities(), byTab, chat::lentCommands(m_feed.space()));
    m_popup->show(completion, m_box);
    if (!byTab || completion.hits.isEmpty())
        return;
    if (completion.hits.size() == 1) {
        takeHit(0);
        return;
    }
    m_cycling = true;
    takeHit(0);
    m_cycling = true;
    m_popup->setVisible(true);
}

/// The hit stands in the text now; while Tab goes through them the next one takes its place.
void Composer::takeHit(int hit)
{
    Completion completion = m_popup->completion();
    if (hit < 0 || hit >= completion.hits.size())
        return;
    const bool wasCycling = m_cycling;
    m_cycling = true; // what we write ourselves is no new search
    m_edit->replace(completion.from, completion.length, completion.hits[hit].insert);
    completion.length = completion.hits[hit].insert.size();
    const int at = m_popup->current();
    m_popup->show(completion, m_box);
    m_popup->step(at);
    m_popup->dismiss();
    m_cycling = wasCycling;
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::upPressed(bool* taken)
{
    if (m_popup && m_popup->isVisible() && !m_cycling) {
        m_popup->step(-1);
        *taken = true;
        return;
    }
    if (!m_edit->isOnFirstLine())
        return;
    const QString text = m_edit->toPlainText();
    const chat::Message* mine = m_lastMine ? m_lastMine() : nullptr;
    if (text.isEmpty() && !m_history.isWalking() && mine && !mine->id.isEmpty()
        && abilities().testFlag(chat::Ability::Edit)) {
        edit(*mine);
        *taken = true;
        return;
    }
    QString older;
    *taken = m_history.older(m_conversation, text, &older);
    if (*taken) {
        m_quiet = true;
        m_edit->put(older);
        m_quiet = false;
    }
}

void Composer::downPressed(bool* taken)
{
    if (m_popup && m_popup->isVisible() && !m_cycling) {
        m_popup->step(1);
        *taken = true;
        return;
    }
    QString newer;
    *taken = m_edit->isOnLastLine() && m_history.newer(m_conversation, &newer);
    if (*taken) {
        m_quiet = true;
        m_edit->put(newer);
        m_quiet = false;
    }
}

void Composer::showEmoji()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Emoji& emoji : findEmoji({}, 24))
        connect(menu->addAction(emoji.sign + QStringLiteral("  :") + emoji.name), &QAction::triggered, this,
            [this, sign = emoji.sign] { insert(sign + QLatin1Char(' ')); });
    menu->popup(m_box->mapToGlobal(QPoint(m_box->width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

} // namespace everyport::ui
