#include "ui/frame/feedback/faultstrips.h"

#include "netcore/base/error.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/languages/saidwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QString detailsOf(const Error& error)
{
    QStringList parts;
    if (error.reason != Reason::None)
        parts.append(reasonName(error.reason));
    if (!error.code.isEmpty())
        parts.append(error.code);
    if (error.native != 0)
        parts.append(QString::number(error.native));
    return parts.join(u", "_s);
}

/// Words and subjects are kept apart: a kind of work may be called as a subject is.
QString keyOf(const QString& what, const QString& subject)
{
    return subject.isEmpty() ? what : u"about/"_s + subject;
}

} // namespace

FaultStrips::FaultStrips(MessageBars& strips, Alerts& troubles, std::function<void(const QString& sentence)> tell)
    : m_strips(strips), m_troubles(troubles), m_tell(std::move(tell))
{
    connect(&troubles, &Alerts::changed, this, &FaultStrips::closeSaid);
}

/// A trouble that lasts has its own strip with the remedies, and goes when it is over: a second one would say the same
/// words and stay.
void FaultStrips::show(const QString& what, const Error& error, const QString& subject)
{
    Q_EMIT failed(what, error);
    const QString key = keyOf(what, subject);
    // the work alone reads as if it went on
    const QString head = what.isEmpty() ? QString() : tr("%1 failed:").arg(what);
    const QString words = saidWords(error.text);
    const QString said = head.isEmpty() ? words : head + u' ' + words;
    const Again* again = findAgain(key);
    if (!again && m_troubles.areSaid(error.text)) {
        close(key);
        m_tell(said);
        return;
    }
    const QString id = u"fault/"_s + key;
    Notice* notice = m_strips.tell(id, Mark::Failed, head, error.text);
    notice->setDetails(detailsOf(error));
    m_shown.insert(key, error.text);
    if (again) {
        offerAgain(*again, *notice);
        m_strips.setPlace(id, {again->page, {}});
    }
    placeSoon(id, again ? said : QString());
}

/// What began the work may be about to go to another page, where its person then is. `said`: of a strip that has its
/// place already, for who is elsewhere.
void FaultStrips::placeSoon(const QString& id, const QString& said)
{
    QMetaObject::invokeMethod(
        this,
        [this, id, said] {
            if (said.isEmpty())
                m_strips.setPlace(id, m_strips.here());
            else if (!m_strips.isHere(id))
                m_tell(said);
        },
        Qt::QueuedConnection);
}

void FaultStrips::setAgain(const QString& what, const QString& page, QObject* owner, std::function<void()> again)
{
    m_again.removeIf([](const auto& one) { return !one.value().owner; });
    m_again.insert(keyOf(what, {}), {page, owner, std::move(again)});
}

const FaultStrips::Again* FaultStrips::findAgain(const QString& key) const
{
    const auto again = m_again.constFind(key);
    return again != m_again.cend() && again->owner ? &*again : nullptr;
}

void FaultStrips::offerAgain(const Again& again, Notice& notice)
{
    notice.addButton(tr("Try again"), u"refresh-cw"_s, [again] {
        if (again.owner)
            again.call();
    });
}

void FaultStrips::succeeded(const QString& subject)
{
    close(keyOf({}, subject));
}

void FaultStrips::workSucceeded(const QString& what)
{
    close(keyOf(what, {}));
}

void FaultStrips::close(const QString& key)
{
    if (m_shown.remove(key))
        m_strips.close(u"fault/"_s + key);
}

void FaultStrips::closeSaid()
{
    for (const QString& key : m_shown.keys()) {
        if (!findAgain(key) && m_troubles.areSaid(m_shown.value(key)))
            close(key);
    }
}

} // namespace everyport::ui
