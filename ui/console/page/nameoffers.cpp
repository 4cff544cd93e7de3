#include "ui/console/page/nameoffers.h"

#include <QTextBlock>

#include "ui/console/prompt/namespopup.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// What all names begin with, beyond what is typed.
QString commonSuffix(const QList<python::Completion>& names)
{
    QString common = names.value(0).suffix;
    for (const python::Completion& name : names) {
        qsizetype same = 0;
        while (same < common.size() && same < name.suffix.size() && common[same] == name.suffix[same])
            ++same;
        common.truncate(same);
    }
    return common;
}

} // namespace

NameOffers::NameOffers(ConsoleController& controller, PromptEdit& prompt, NamesPopup& names, QObject* parent)
    : QObject(parent), m_controller(controller), m_prompt(prompt), m_names(names)
{
    connect(&prompt, &PromptEdit::namesWanted, this, [this] { ask(Asked::Tab); });
    connect(&prompt, &PromptEdit::typedOn, this, &NameOffers::typedOn);
    m_offering.setSingleShot(true);
    m_offering.setInterval(offersAfter);
    connect(&m_offering, &QTimer::timeout, this, [this] { ask(Asked::Typing); });
    connect(&prompt, &PromptEdit::explanationWanted, this, [this] {
        m_names.dismiss();
        askAbout(m_prompt.source(), m_prompt.position());
    });
    connect(&prompt, &PromptEdit::offerStepped, this, [this](int by) {
        m_isAsked = true;
        m_names.step(by);
    });
    connect(&prompt, &PromptEdit::offerTaken, this, &NameOffers::take);
    connect(&prompt, &PromptEdit::offerDismissed, this, &NameOffers::dismiss);
    connect(&names, &NamesPopup::taken, this, &NameOffers::take);
    connect(&names, &NamesPopup::currentChanged, this, [this] {
        if (!m_names.hasNames())
            return;
        QString source = m_prompt.source();
        const QString suffix = m_names.current().suffix;
        source.insert(m_prompt.position(), suffix);
        askAbout(source, m_prompt.position() + int(suffix.size()));
    });
}

void NameOffers::typedOn(bool mayOffer)
{
    if (m_names.hasNames() && (m_isAsked || m_prompt.hasBegunName())) {
        ask(Asked::Again);
        return;
    }
    dismiss();
    if (mayOffer && m_controller.options().completesWhileTyping() && m_prompt.hasBegunName())
        m_offering.start();
}

void NameOffers::ask(Asked asked)
{
    m_offering.stop();
    if (!m_controller.open())
        return;
    const int question = ++m_question;
    m_asking = m_controller.session()->complete(m_prompt.source(), m_prompt.position());
    m_asking.whenDone([this, question, asked](Result<QList<python::Completion>> found) {
        if (question == m_question)
            show(found.valueOr({}), asked);
    });
}

void NameOffers::show(QList<python::Completion> names, Asked asked)
{
    if (asked != Asked::Tab && !m_isAsked) // what is whole already is nothing to offer
        names.removeIf([](const python::Completion& name) { return name.suffix.isEmpty(); });
    if (names.isEmpty()) {
        dismiss();
        return;
    }
    m_isAsked = asked == Asked::Tab || (asked == Asked::Again && m_isAsked);
    if (asked == Asked::Tab) {
        const QString common = commonSuffix(names);
        if (!common.isEmpty() || names.size() == 1) {
            m_prompt.replaceBefore(0, common);
            if (names.size() == 1) {
                dismiss();
                return;
            }
            // Not from inside the answer to the question before.
            QTimer::singleShot(0, this, [this] { ask(Asked::Again); });
            return;
        }
    }
    m_prompt.setOffering(true, m_isAsked);
    m_names.offer(names, place());
}

void NameOffers::take()
{
    const QString suffix = m_names.current().suffix;
    dismiss();
    m_prompt.replaceBefore(0, suffix);
    m_prompt.setFocus(Qt::OtherFocusReason);
}

void NameOffers::askAbout(const QString& source, int position)
{
    if (!m_controller.open())
        return;
    const int question = m_question;
    m_explaining = m_controller.session()->explain(source, position);
    m_explaining.whenDone([this, question](Result<std::optional<python::Explanation>> found) {
        if (question != m_question)
            return;
        m_names.explain(found ? *found : std::nullopt, place());
        m_prompt.setOffering(m_names.isVisible(), m_isAsked || !m_names.hasNames());
    });
}

void NameOffers::dismiss()
{
    ++m_question;
    m_offering.stop();
    m_isAsked = false;
    m_explaining.cancel();
    m_prompt.setOffering(false);
    m_names.dismiss();
}

/// Above the beginning of the word that is being typed.
QPoint NameOffers::place() const
{
    QTextCursor cursor = m_prompt.textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    int letters = 0;
    while (letters < line.size()
        && (line[line.size() - 1 - letters].isLetterOrNumber() || line[line.size() - 1 - letters] == u'_'))
        ++letters;
    cursor.setPosition(cursor.position() - letters);
    const QPoint at = m_prompt.viewport()->mapTo(m_prompt.parentWidget(), m_prompt.cursorRect(cursor).topLeft());
    return {at.x() - Metrics::pageEdge, qMin(at.y(), m_prompt.y()) - 8};
}

} // namespace everyport::ui
