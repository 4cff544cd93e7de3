#include "ui/connections/certificatealerts.h"

#include <algorithm>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/certificates/certificatequestion.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {
namespace {

const auto certificateTrouble = QStringLiteral("certificate/");

bool isOfAnAccount(Station& station, const QString& place)
{
    const auto& accounts = station.chat().accounts();
    return std::any_of(
        accounts.begin(), accounts.end(), [&](const auto& account) { return account->certificate == place; });
}

} // namespace

CertificateAlerts::CertificateAlerts(PageContext& context) : m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &CertificateAlerts::look);
    m_changed = context.station().certificates().whenChanged([this] { m_soon.start(); });
    look();
}

void CertificateAlerts::look()
{
    QStringList still;
    for (const auto& waits : m_context.station().certificates().waiting()) {
        const auto place = waits.place();
        if (waits.isDeclined || waits.isProbed || isOfAnAccount(m_context.station(), place.toString()))
            continue;
        const auto facts = certificateFacts(waits.certificate.chain.value(0));
        Trouble trouble;
        trouble.id = certificateTrouble + place.toString();
        trouble.page = QStringLiteral("connections");
        trouble.severity = Trouble::Severity::Failed;
        trouble.head = tr("%1 was not connected to:").arg(placeLabel(place));
        trouble.text = tr("%1.").arg(refusalHead(waits, facts, QDateTime::currentDateTime()));
        trouble.brief = tr("%1: certificate not accepted").arg(place.host);
        trouble.remedies = {
            {tr("Look at it…"), QStringLiteral("shield-alert"),
                [this, place] {
                    auto& certificates = m_context.station().certificates();
                    if (const auto* now = certificates.waitingAt(place))
                        (new CertificateQuestion(certificates, *now, m_context.tasks(), m_context.window()))->open();
                }},
            {tr("Do not connect"), {}, [this, place] { m_context.station().certificates().dismiss(place); }}};
        m_context.troubles().raise(trouble);
        still.append(trouble.id);
    }
    m_context.troubles().clearOthers(certificateTrouble, still);
}

} // namespace everyport::ui
