#include "ui/chat/composer/composecompletion.h"

#include <QKeyEvent>

#include "ui/chat/composer/completionpopup.h"
#include "ui/chat/composer/composeedit.h"

namespace everyport::ui {

ComposeCompletion::ComposeCompletion(ComposeEdit* edit, QWidget* box, Find find, QObject* parent)
    : QObject(parent), m_edit(edit), m_box(box), m_find(std::move(find))
{
    m_edit->installEventFilter(this);
}

bool ComposeCompletion::isShown() const
{
    return m_popup && m_popup->isVisible();
}

void ComposeCompletion::textChanged()
{
    if (!m_cycling)
        complete(false, false);
}

bool ComposeCompletion::tabPressed(bool back)
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString text = m_edit->toPlainText();
    const bool afterLetter = cursor.position() > 0 && !text.at(cursor.position() - 1).isSpace();
    if (!afterLetter && !m_cycling)
        return false;
    complete(true, back);
    return true;
}

bool ComposeCompletion::enterPressed()
{
    if (!isShown())
        return false;
    // A command that is written out whole is sent, not completed once more.
    const auto& completion = m_popup->completion();
    const QString typed = m_edit->toPlainText().mid(completion.from, completion.length);
    if (m_cycling || completion.hits.value(m_popup->current()).insert.trimmed() == typed) {
        m_popup->dismiss();
        return false;
    }
    takeHit(m_popup->current());
    return true;
}

bool ComposeCompletion::step(int by)
{
    if (!isShown() || m_cycling)
        return false;
    m_popup->step(by);
    return true;
}

bool ComposeCompletion::dismiss()
{
    const bool wasShown = isShown();
    if (m_popup)
        m_popup->dismiss();
    return wasShown;
}

void ComposeCompletion::complete(bool byTab, bool back)
{
    if (!m_popup) {
        m_popup = new CompletionPopup(m_box->window());
        connect(m_popup, &CompletionPopup::chosen, this, &ComposeCompletion::takeHit);
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
    const Completion completion = m_find(m_edit->toPlainText(), m_edit->textCursor().position(), byTab);
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
void ComposeCompletion::takeHit(int hit)
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

bool ComposeCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        dismiss();
    // Any other key ends going through the hits by Tab.
    if (event->type() == QEvent::KeyPress && m_cycling) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Shift) {
            m_cycling = false;
            if (key != Qt::Key_Escape)
                dismiss();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace everyport::ui
