#include "ui/certificates/certificatelist.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "netcore/task/taskset.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/display/thinglist.h"

namespace everyport::ui {

CertificateList::CertificateList(trust::AcceptedCertificates& certificates, TaskSet& tasks, QWidget* parent)
    : Dialog(tr("Certificates accepted"), parent), m_certificates(certificates), m_tasks(tasks)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    auto* words = new Text(
        tr("Certificates of other servers that nobody vouches for, and that are taken all the same. One that is taken back is asked about again, by the next connection."),
        Text::Size::Normal, Tone::Second, body);
    words->setWordWrap(true);
    column->addWidget(words);
    m_list = new ThingList(tr("Accepted"), tr("None is accepted."), tr("Take back"), body);
    column->addWidget(m_list);
    column->addStretch();
    setScrollable(body);
    m_changed = certificates.whenChanged([this] { refresh(); });
    refresh();
    setCancel(tr("Close"))->setFocus(Qt::OtherFocusReason); // else Enter would take the first one back
    resize(Metrics::px(580), Metrics::px(400));
}

void CertificateList::refresh()
{
    QList<ThingList::Thing> things;
    for (const auto& one : m_certificates.all()) {
        const auto fingerprint = QString::fromLatin1(
            QByteArray::fromHex(one.fingerprint.toLatin1()).toHex(':').toUpper());
        const auto since = one.lasts ? tr("since %1").arg(dayLabel(one.since)) : tr("until Everyport ends");
        ThingList::Thing thing;
        thing.title = placeLabel(one.place);
        thing.caption = tr("%1, SHA-256 %2").arg(since, fingerprint);
        thing.toolTip = fingerprint;
        thing.isFingerprint = true;
        thing.remove = [this, place = one.place] {
            m_tasks.start(m_certificates.forget(place), tr("Taking back the certificate of %1").arg(place.host));
        };
        things.append(thing);
    }
    m_list->setThings(things);
}

} // namespace everyport::ui
