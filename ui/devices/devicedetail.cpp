#include "ui/devices/devicedetail.h"

#include <algorithm>

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/devices/bytestrip.h"
#include "ui/devices/cardplacepane.h"
#include "ui/devices/devicecolumns.h"
#include "ui/devices/devicelabels.h"
#include "ui/devices/readschart.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/declaredwords.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/style/colours/metrics.h"
#include "ui/tags/tagcolumn.h"
#include "ui/tags/tags.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/plate.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::devices;

namespace everyport::ui {
namespace {

bool holdsCard(const Heard& heard)
{
    return std::any_of(
        heard.spans.begin(), heard.spans.end(), [](const rfid::Span& span) { return span.part == rfid::Part::Card; });
}

} // namespace

DeviceDetail::DeviceDetail(PageContext& context, const Actions& actions, QWidget* parent)
    : DetailPane(tr("The chosen reader"), tr("More about this reader"), actions.menu, parent),
      m_registry(context.station().devices()),
      m_polls(context.station().polls()),
      m_trouble(new Notice(Mark::Trouble, body())),
      m_remedy(new CopyLine({}, {}, body()))
{
    setNothing(QStringLiteral("nfc"), tr("Choose a reader or a port: what it does stands here."));
    column()->addWidget(m_trouble);
    column()->addWidget(m_remedy);
    column()->addWidget(makeLastSeen(body()));
    addButtons(actions.buttons);
    m_place = new CardPlacePane(context, *actions.linking, body());
    column()->addWidget(m_place);
    addReads();
    addSettings(actions.change);
    column()->addStretch();
}

void DeviceDetail::addReads()
{
    m_readsCaption = new Text({}, Text::Size::Caption, Tone::Second, body());
    m_reads = new ReadsChart(body());
    addGroup(new Text(tr("Reads in the last hour"), Text::Size::Group, Tone::Second, body()), m_readsCaption, m_reads);
}

QWidget* DeviceDetail::makeLastSeen(QWidget* parent)
{
    m_lastSeen = new Plate(parent);
    auto* column = new QVBoxLayout(m_lastSeen);
    column->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Last card"), Text::Size::Normal, Tone::Second, m_lastSeen));
    head->addStretch();
    m_live = new StateText(m_lastSeen);
    head->addWidget(m_live);
    column->addLayout(head);
    m_card = new Text({}, Text::Size::Mono, Tone::Normal, m_lastSeen);
    m_card->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->setWordWrap(true);
    m_seen = new Text({}, Text::Size::Normal, Tone::Second, m_lastSeen);
    m_seen->setWordWrap(true);
    m_bytes = new ByteStrip(m_lastSeen);
    m_legend = new ByteLegend(m_lastSeen);
    column->addWidget(m_card);
    column->addWidget(m_seen);
    column->addSpacing(4);
    column->addWidget(m_bytes);
    column->addWidget(m_legend);
    m_since = new Text({}, Text::Size::Caption, Tone::Trouble, m_lastSeen);
    m_since->setWordWrap(true);
    column->addWidget(m_since);
    return m_lastSeen;
}

void DeviceDetail::addSettings(QAction* change)
{
    QPushButton* button = makeLinkButton(change->text(), {}, body());
    connect(button, &QPushButton::clicked, change, &QAction::trigger);
    m_settings = new Facts(96, body());
    addGroup(new Text(tr("Settings"), Text::Size::Group, Tone::Second, body()), button, m_settings);
    m_counters = new Facts(96, body());
    addGroup(new Text(tr("Counted"), Text::Size::Group, Tone::Second, body()), nullptr, m_counters);
}

void DeviceDetail::setTags(const Tags& tags)
{
    m_tags = &tags;
    connect(&tags, &Tags::changed, this, [this](const QString& page, const QString& id) {
        if (page == TaggedPage::devices && id == m_id)
            refresh();
    });
}

void DeviceDetail::show(const QString& id)
{
    if (id != m_id)
        scrollToTop();
    m_id = id;
    refresh();
}

void DeviceDetail::refresh()
{
    const Device* device = m_id.isEmpty() ? nullptr : m_registry.find(m_id);
    setContentShown(device);
    if (!device)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    showState(*device, now);
    showLastCard(*device, now);
    m_place->show(m_id);
    m_reads->setReads(device->readsInLastHour(now));
    m_readsCaption->setText(m_reads->total() == 0
            ? tr("none")
            : tr("%1, at most %2 a minute")
                  .arg(locale().toString(m_reads->total()), locale().toString(m_reads->most())));
    m_settings->set(tr("Port"), deviceLine(*device));
    m_settings->set(tr("Kind"), declaredWords(device->kind().title));
    m_settings->set(tr("Place"), device->place);
    m_settings->set(tagColumnTitle(), m_tags ? m_tags->shownOf(TaggedPage::devices, m_id) : QString());
    m_settings->set(tr("Stands for"), standsFor(*device));
    m_settings->set(tr("USB"), device->usbSerial, true);
    const int removal = device->settings.removalMs > 0 ? device->settings.removalMs : device->kind().presence.removalMs;
    m_settings->set(tr("Same card"),
        removal > 0 ? tr("counts as new after %1 s away").arg(QLocale().toString(removal / 1000.0, 'g', 3))
                    : QString());
    showCounters(*device, now);
}

void DeviceDetail::showState(const Device& device, qint64 now)
{
    setHead(device.name, deviceMark(device), deviceStateWord(device, now));
    m_trouble->setVisible(
        !device.stateText.isEmpty() && device.state != DeviceState::Ready && device.state != DeviceState::Disabled);
    m_trouble->setMark(isTrouble(device.state) ? deviceMark(device) : Mark::Info);
    m_trouble->setText({}, device.stateText);
    m_remedy->setVisible(!device.remedy.isEmpty());
    m_remedy->setValue(device.remedy);
}

void DeviceDetail::showLastCard(const Device& device, qint64 now)
{
    const bool live = device.state == DeviceState::Ready;
    m_live->setState(live ? Mark::Live : Mark::None, live ? tr("live") : QString());
    QFont large = Fonts::mono();
    large.setPixelSize(Metrics::px(24));
    m_card->setFont(large);
    m_card->setVisible(device.lastTagAt > 0);
    const QString code = device.lastTag.technology == QStringLiteral("code") ? device.lastTag.text : QString();
    if (m_card->wordWrap() != code.isEmpty()) {
        // Of several lines where it is wider than the pane; a code has no places to break at.
        m_card->setWordWrap(code.isEmpty());
        m_card->setElided(!code.isEmpty(), Qt::ElideMiddle);
    }
    m_card->setText(cardWords(device.lastTag));
    m_card->setToolTip(code);
    QString seen = device.lastTagAt == 0
        ? tr("No card yet. Hold one to the reader.")
        : tr("%1, %2").arg(secondsText(device.lastTagAt), agoText(device.lastTagAt, now));
    if (!device.lastTag.technology.isEmpty() && device.lastTagAt > 0)
        seen = tr("%1 · %2").arg(technologyWord(device.lastTag.technology), seen);
    m_seen->setText(seen);
    m_seen->setToolTip(device.lastTagAt > 0 ? fullTimeText(device.lastTagAt) : QString());
    showBytes(device);
}

/// The frame of that card. What came after it and was none is counted below; where there was never a card it is all
/// there is to see.
void DeviceDetail::showBytes(const Device& device)
{
    const auto& recent = device.recent;
    m_bytes->setVisible(!recent.isEmpty());
    m_legend->setVisible(!recent.isEmpty());
    m_since->hide();
    if (recent.isEmpty())
        return;
    const auto card = std::find_if(recent.crbegin(), recent.crend(), holdsCard);
    const Heard& shown = card == recent.crend() ? recent.last() : *card;
    m_bytes->setFrame(shown.spans);
    m_legend->setFrame(shown.spans);
    qsizetype strange = 0;
    for (auto heard = recent.crbegin(); heard != card && card != recent.crend(); ++heard) {
        for (const rfid::Span& span : heard->spans)
            strange += span.part == rfid::Part::Noise || span.part == rfid::Part::Broken
                    || span.part == rfid::Part::WrongCheck
                ? span.bytes.size()
                : 0;
    }
    m_since->setText(tr("Since then %n bytes came that fit no frame.", nullptr, int(strange)));
    m_since->setVisible(strange > 0);
}

void DeviceDetail::showCounters(const Device& device, qint64)
{
    const quint64 bad = device.faultTotal();
    const quint64 frames = device.reads + bad;
    const QString share = frames == 0 ? QString() : QLocale().toString(100.0 * double(bad) / double(frames), 'f', 1);
    m_counters->set(tr("Frames"),
        bad == 0 ? tr("%1 read, none bad").arg(QLocale().toString(device.reads))
                 : tr("%1 read, %2 bad (%3 %)").arg(QLocale().toString(frames), QLocale().toString(bad), share));
    QStringList faults;
    for (int fault = 0; fault < rfid::faultCount; ++fault) {
        if (device.faults[size_t(fault)] > 0)
            faults.append(
                tr("%1 × %2").arg(QLocale().toString(device.faults[size_t(fault)]), faultWord(rfid::Fault(fault))));
    }
    m_counters->set(tr("Faults"), faults.join(QStringLiteral("\n")));
    m_counters->set(tr("Bytes"),
        device.noiseBytes == 0
            ? QLocale().toString(device.bytes)
            : tr("%1, of which %2 noise").arg(QLocale().toString(device.bytes), QLocale().toString(device.noiseBytes)));
    m_counters->set(tr("Unplugged"),
        device.unplugged == 0       ? QString()
            : device.unplugged == 1 ? tr("once")
                                    : tr("%n times", nullptr, int(device.unplugged)));
}

/// The answers that this reader means, those of open polls first. Where cards are linked none of them counts.
QString DeviceDetail::standsFor(const Device& device) const
{
    if (m_polls.cardLinking().isPlace(device.id))
        return tr("linking cards");
    QStringList open, other;
    for (const polls::Poll& poll : m_polls.polls()) {
        for (auto reader = poll.readers.cbegin(); reader != poll.readers.cend(); ++reader) {
            if (reader.key() != device.id && !reader.key().startsWith(device.id + QLatin1Char('/')))
                continue;
            (poll.isOpen() ? open : other).append(answerTitle(poll, reader.value()));
        }
    }
    const QStringList all = open.isEmpty() ? other : open;
    return all.isEmpty() ? tr("no answer yet") : all.join(QStringLiteral(", "));
}

void DeviceDetail::changeEvent(QEvent* event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_settings)
        refresh();
}

} // namespace everyport::ui
