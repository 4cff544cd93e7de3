#include "ui/frame/feedback/faultstrips.h"

#include <algorithm>
#include <iterator>

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
    const Again* again = findAgain(key);
    const Fault fault{key, what, again ? again->page : m_strips.here().page, error};
    const QString words = wordsOf(fault);
    const QString said = what.isEmpty() ? words : tr("%1 failed:").arg(what) + u' ' + words;
    close(key);
    if (!again && m_troubles.areSaid(error.text)) {
        m_tell(said);
        return;
    }
    m_faults.append(fault);
    const bool hasPlace = tell(fault.strip());
    placeSoon(fault.strip(), hasPlace ? said : QString());
}

QString FaultStrips::Fault::strip() const
{
    return error.reason == Reason::NoSpace ? u"fault/disk/%1/%2"_s.arg(page, error.text) : u"fault/"_s + key;
}

QString FaultStrips::wordsOf(const Fault& fault) const
{
    const Again* again = findAgain(fault.key);
    const QString words = saidWords(fault.error.text);
    return again && !again->meanwhile.isEmpty() ? words + u' ' + again->meanwhile : words;
}

QList<FaultStrips::Fault> FaultStrips::faultsOf(const QString& strip) const
{
    QList<Fault> all;
    std::copy_if(m_faults.begin(), m_faults.end(), std::back_inserter(all),
        [&strip](const Fault& fault) { return fault.strip() == strip; });
    return all;
}

/// Anew, of all that is in it. True: it stands on a page of its own, where it can be tried again.
bool FaultStrips::tell(const QString& strip)
{
    const QList<Fault> faults = faultsOf(strip);
    QStringList works;
    QList<Again> all;
    QString words = saidWords(faults.last().error.text);
    for (const Fault& fault : faults) {
        if (!fault.what.isEmpty())
            works.append(fault.what);
        const Again* again = findAgain(fault.key);
        if (!again)
            continue;
        all.append(*again);
        if (!again->meanwhile.isEmpty())
            words += u' ' + again->meanwhile;
    }
    // the work alone reads as if it went on
    Notice* notice = m_strips.tell(
        strip, Mark::Failed, works.isEmpty() ? QString() : tr("%1 failed:").arg(works.join(u"; "_s)), words);
    notice->setDetails(detailsOf(faults.last().error));
    connect(notice, &Notice::closed, this,
        [this, strip] { m_faults.removeIf([&strip](const Fault& fault) { return fault.strip() == strip; }); });
    if (all.isEmpty())
        return false;
    notice->addButton(tr("Try again"), u"refresh-cw"_s, [all] {
        for (const Again& again : all) {
            if (again.owner)
                again.call();
        }
    });
    m_strips.setPlace(strip, {all.first().page, {}});
    return true;
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

void FaultStrips::setAgain(const QString& what, const QString& subject, Again again)
{
    m_again.removeIf([](const auto& one) { return !one.value().owner; });
    m_again.insert(keyOf(what, subject), std::move(again));
}

const FaultStrips::Again* FaultStrips::findAgain(const QString& key) const
{
    const auto again = m_again.constFind(key);
    return again != m_again.cend() && again->owner ? &*again : nullptr;
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
    const auto found = std::find_if(
        m_faults.begin(), m_faults.end(), [&key](const Fault& fault) { return fault.key == key; });
    if (found == m_faults.end())
        return;
    const Fault gone = *found;
    m_faults.erase(found);
    if (faultsOf(gone.strip()).isEmpty())
        m_strips.close(gone.strip());
    else if (!tell(gone.strip()))
        m_strips.setPlace(gone.strip(), {gone.page, {}});
}

void FaultStrips::closeSaid()
{
    const QList<Fault> all = m_faults;
    for (const Fault& fault : all) {
        if (!findAgain(fault.key) && m_troubles.areSaid(fault.error.text))
            close(fault.key);
    }
}

} // namespace everyport::ui
