#include "ui/connections/throttlecontroller.h"

#include <algorithm>

#include <QComboBox>
#include <QLocale>
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

using namespace std::chrono_literals;

constexpr qint64 speeds[] = {0, 4'000, 16'000, 64'000, 256'000, 1'000'000};
constexpr std::chrono::milliseconds delays[] = {0ms, 20ms, 50ms, 150ms, 300ms, 600ms};
constexpr int tenMinutes = 10;
constexpr int usualNetwork = 2; // the edge of the net

/// A kind of network by the name that people know it under: a speed and a delay that they need not know.
struct Network {
    const char* name;
    int speed; ///< Of `speeds`.
    int delay; ///< Of `delays`.
};
constexpr Network networks[] = {
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "A modem"), 1, 3},
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "A phone on an old network"), 2, 4},
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "A phone at the edge of the net"), 3, 3},
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "A crowded wireless network"), 4, 2},
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "A slow line at home"), 5, 1},
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "A satellite"), 5, 4},
    {QT_TRANSLATE_NOOP("everyport::ui::ThrottleController", "The other side of the world"), 0, 3},
};
constexpr int ofOnesOwn = int(std::size(networks));

QString millisecondsText(std::chrono::milliseconds delay)
{
    return ThrottleController::tr("%1 ms").arg(QLocale().toString(qlonglong(delay.count())));
}

/// Choosing a network chooses its speed and its delay; choosing one of these says which network that is.
void joinChoices(QComboBox* kind, QComboBox* most, QComboBox* late)
{
    const auto showNetwork = [most, late](int chosen) {
        if (chosen >= ofOnesOwn)
            return;
        most->setCurrentIndex(networks[chosen].speed);
        late->setCurrentIndex(networks[chosen].delay);
    };
    const auto showKind = [kind, most, late] {
        int found = 0;
        while (found < ofOnesOwn
            && (networks[found].speed != most->currentIndex() || networks[found].delay != late->currentIndex()))
            ++found;
        kind->setCurrentIndex(found);
    };
    QObject::connect(kind, &QComboBox::activated, most, showNetwork);
    QObject::connect(most, &QComboBox::activated, kind, showKind);
    QObject::connect(late, &QComboBox::activated, kind, showKind);
    kind->setCurrentIndex(usualNetwork);
    showNetwork(usualNetwork);
}

} // namespace

ThrottleController::ThrottleController(PageContext& context)
    : m_context(context), m_throttles(context.station().reactor().clock())
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
    auto* kind = new QComboBox(form);
    for (const Network& network : networks)
        kind->addItem(tr(network.name));
    kind->addItem(tr("As chosen below"));
    auto* most = new QComboBox(form);
    for (const qint64 speed : speeds)
        most->addItem(speed > 0 ? rateText(double(speed)) : tr("As fast as it is"), speed);
    auto* late = new QComboBox(form);
    for (const auto delay : delays)
        late->addItem(delay > 0ms ? tr("%1 each way").arg(millisecondsText(delay)) : tr("None"));
    joinChoices(kind, most, late);
    auto* until = new Segments(tr("Until"), form);
    until->add(0, tr("I say so, or it closes"));
    until->add(tenMinutes, tr("10 min"));
    until->choose(tenMinutes);
    form->add(tr("As slow as"), kind, tr("Feel a slow network. The others stay as fast."));
    form->add(tr("At most"), most);
    form->add(tr("Delay"), late, tr("An answer comes later by twice that."));
    form->add(tr("Until"), until, tr("Shown meanwhile on all pages, with Full speed beside it."));
    dialog->content()->addWidget(form);
    dialog->content()->addStretch();
    dialog->setVerb(tr("Throttle"), [this, record, most, late, until] {
        const qint64 speed = most->currentData().toLongLong();
        limit(record, {{speed, speed}, delays[late->currentIndex()]}, until->chosen());
        return true;
    });
    dialog->resize(Metrics::px(480), dialog->sizeHint().height());
    dialog->open();
    return dialog;
}

void ThrottleController::limit(const std::shared_ptr<ConnectionRecord>& record, Pace pace, int minutes)
{
    if (!pace.isLimit()) {
        release(record->id);
        return;
    }
    const quint64 id = record->id;
    const QString name = shownInLine(connectionTitle(*record));
    const auto lasts = minutes > 0 ? std::optional<Clock::Duration>(std::chrono::minutes(minutes)) : std::nullopt;
    if (!m_throttles.limit(record, pace, lasts, [this] { look(); })) {
        m_context.tell(tr("%1 cannot be throttled: it has closed, or its bytes go another way.").arg(name));
        return;
    }
    m_limited.insert(id, record);
    m_timer.start();
    m_context.troubles().raise({.id = idOf(id),
        .page = QStringLiteral("connections"),
        .subject = QString::number(id),
        .head = tr("%1 is slow:").arg(name),
        .text = wordsOf(pace),
        .brief = tr("%1 is throttled").arg(name),
        .remedies = {
            {.label = tr("Full speed"), .icon = QStringLiteral("zap"), .apply = [this, id] { release(id); }}}});
}

void ThrottleController::release(quint64 connection)
{
    m_throttles.release(connection);
    look();
}

QString ThrottleController::wordsOf(Pace pace)
{
    const QString rate = rateText(double(std::max(pace.rates.in, pace.rates.out)));
    const QString delay = millisecondsText(std::chrono::duration_cast<std::chrono::milliseconds>(pace.delay));
    if (pace.delay.count() == 0)
        return tr("throttled to %1.").arg(rate);
    return pace.rates.isLimit() ? tr("throttled to %1, %2 late each way.").arg(rate, delay)
                                : tr("%1 late each way.").arg(delay);
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
