#include "ui/connections/throttlecontroller.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "ui/connections/connectionlabels.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

constexpr qint64 speeds[] = {4'000, 16'000, 64'000, 256'000, 1'000'000};
constexpr int tenMinutes = 10;

} // namespace

ThrottleController::ThrottleController(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_throttles(context.station().reactor().clock())
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ThrottleController::look);
}

ThrottleController::~ThrottleController() = default;

QString ThrottleController::idOf(quint64 connection)
{
    return QStringLiteral("throttle/%1").arg(connection);
}

Dialog* ThrottleController::ask(const std::shared_ptr<ConnectionRecord>& record)
{
    auto* dialog = new Dialog(tr("Throttle %1").arg(shownInLine(connectionTitle(*record))), m_context.window());
    auto* form = new Form(96, dialog);
    // A kind of network by the name that people know it under is a speed that they need not know.
    auto* kind = new QComboBox(form);
    kind->addItem(tr("A modem"), speeds[0]);
    kind->addItem(tr("A phone on an old network"), speeds[1]);
    kind->addItem(tr("A phone at the edge of the net"), speeds[2]);
    kind->addItem(tr("A crowded wireless network"), speeds[3]);
    kind->addItem(tr("A slow line at home"), speeds[4]);
    auto* most = new QComboBox(form);
    for (const qint64 speed : speeds)
        most->addItem(rateText(double(speed)), speed);
    for (QComboBox* box : {kind, most})
        box->setCurrentIndex(2);
    connect(kind, &QComboBox::activated, most, &QComboBox::setCurrentIndex);
    connect(most, &QComboBox::activated, kind, &QComboBox::setCurrentIndex);
    auto* until = new Segments(tr("Until"), form);
    until->add(0, tr("I say so, or it closes"));
    until->add(tenMinutes, tr("10 min"));
    until->choose(tenMinutes);
    form->add(tr("As slow as"), kind, tr("Feel a slow network. The others stay as fast."));
    form->add(tr("At most"), most);
    form->add(tr("Until"), until, tr("Shown meanwhile on all pages, with Full speed beside it."));
    dialog->content()->addWidget(form);
    dialog->content()->addStretch();
    dialog->setVerb(tr("Throttle"), [this, record, most, until] {
        limit(record, most->currentData().toLongLong(), until->chosen());
        return true;
    });
    dialog->resize(Metrics::px(480), dialog->sizeHint().height());
    dialog->open();
    return dialog;
}

void ThrottleController::limit(const std::shared_ptr<ConnectionRecord>& record, qint64 bytesPerSecond, int minutes)
{
    const quint64 id = record->id;
    const QString name = shownInLine(connectionTitle(*record));
    const auto lasts = minutes > 0 ? std::optional<Clock::Duration>(std::chrono::minutes(minutes)) : std::nullopt;
    if (!m_throttles.limit(record, {bytesPerSecond, bytesPerSecond}, lasts, [this] { look(); })) {
        m_context.tell(tr("%1 cannot be throttled: it has closed, or its bytes go another way.").arg(name));
        return;
    }
    m_limited.insert(id, record);
    m_timer.start();
    m_context.troubles().raise({.id = idOf(id),
        .page = QStringLiteral("connections"),
        .subject = QString::number(id),
        .head = tr("%1 is slow:").arg(name),
        .text = tr("throttled to %1.").arg(rateText(double(bytesPerSecond))),
        .brief = tr("%1 is throttled").arg(name),
        .remedies = {
            {.label = tr("Full speed"), .icon = QStringLiteral("zap"), .apply = [this, id] { release(id); }}}});
}

void ThrottleController::release(quint64 connection)
{
    m_throttles.release(connection);
    look();
}

/// Takes back what was said of those that go at full speed again, or have closed.
void ThrottleController::look()
{
    const auto ids = m_limited.keys();
    for (const quint64 id : ids) {
        if (isLimited(id))
            continue;
        m_limited.remove(id);
        m_context.troubles().clear(idOf(id));
    }
    if (m_limited.isEmpty())
        m_timer.stop();
}

} // namespace everyport::ui
