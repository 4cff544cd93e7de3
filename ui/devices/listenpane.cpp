#include "ui/devices/listenpane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/devices/devicelabels.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::devices;

namespace everyport::ui {

ByteLight::ByteLight(QWidget* parent) : QWidget(parent)
{
    m_off.setSingleShot(true);
    m_off.setInterval(180);
    connect(&m_off, &QTimer::timeout, this, [this] { update(); });
    setAccessibleName(tr("Lights up when bytes come"));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ByteLight::flash()
{
    m_off.start();
    update();
}

QSize ByteLight::sizeHint() const
{
    return {Metrics::px(14), Metrics::px(14)};
}

void ByteLight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QRectF lamp = QRectF(rect()).adjusted(2, 2, -2, -2);
    paintBox(
        &painter, lamp, m_off.isActive() ? c.good : c.track, m_off.isActive() ? c.good : c.edge, lamp.height() / 2);
}

ListenPane::ListenPane(DeviceRegistry& registry, QWidget* parent)
    : QWidget(parent),
      m_registry(registry),
      m_light(new ByteLight(this)),
      m_mark(new StateText(this)),
      m_says(new Text({}, Text::Size::Normal, Tone::Normal, this)),
      m_progress(new QProgressBar(this)),
      m_button(makeSmallButton(tr("Find out for me"), {}, this)),
      m_mayWrite(new QCheckBox(tr("Ask the port, too: some readers speak only when asked"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(m_light);
    row->addWidget(m_mark);
    row->addWidget(m_says, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Speeds tried"));
    column->addWidget(m_progress);
    column->addWidget(m_mayWrite);
    m_mayWrite->setToolTip(
        tr("Writing to a port can confuse other things than card readers: printers, modems, instruments."));
    m_says->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!isListening()) {
            listen();
            return;
        }
        stop();
        showIdle(tr("Stopped. Choose the kind yourself, or listen again."), Mark::None);
    });
    showIdle({}, Mark::None);
}

void ListenPane::setPort(const QString& device)
{
    stop();
    m_device = device;
    m_heard = 0;
    showIdle(tr("Not listening."), Mark::None);
}

void ListenPane::showIdle(const QString& sentence, Mark mark)
{
    m_says->setText(sentence);
    m_mark->setState(mark, {});
    m_progress->hide();
    m_mayWrite->setEnabled(true);
    m_button->setText(tr("Find out for me"));
    m_button->setEnabled(!m_device.isEmpty());
}

void ListenPane::listen()
{
    stop();
    if (m_device.isEmpty())
        return;
    m_heard = 0;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_mayWrite->setEnabled(false);
    m_button->setText(tr("Stop")); // the dialog around it has a Cancel of its own
    m_mark->setState(Mark::None, {});
    m_says->setText(tr("Listening. Hold a card to the reader."));
    TryOutOptions options;
    options.device = m_device;
    options.mayWrite = m_mayWrite->isChecked();
    options.progressed = [pane = QPointer(this)](const TryOutProgress& progress) {
        if (pane)
            pane->show(progress);
    };
    m_task = m_registry.tryOut(std::move(options));
    if (m_task.isReady()) {
        finish(m_task.take());
        return;
    }
    m_task.whenDone([this](Result<rfid::Detection> result) {
        const auto done = std::move(m_task); // until the listener has returned
        finish(result);
    });
}

void ListenPane::stop()
{
    m_task.cancel();
}

void ListenPane::show(const TryOutProgress& progress)
{
    if (progress.bytes > m_heard)
        m_light->flash();
    m_heard = progress.bytes;
    m_progress->setRange(0, qMax(1, progress.steps));
    m_progress->setValue(progress.step);
    const QString bytes = progress.bytes == 0 ? tr("nothing heard yet")
        : progress.bytes == 1                 ? tr("1 byte heard")
                              : tr("%n bytes heard", nullptr, int(qMin<quint64>(progress.bytes, 999999999)));
    m_says->setText(
        tr("Hold a card to the reader. Listening at %1 baud, %2.").arg(QString::number(progress.baud), bytes));
}

void ListenPane::finish(const Result<rfid::Detection>& result)
{
    if (!result) {
        showIdle(saidWords(result.error().text), Mark::Failed);
        return;
    }
    const bool known = !result->driver.isEmpty();
    showIdle(hintSentence(*result), known ? Mark::Good : Mark::Trouble);
    m_button->setText(tr("Listen again"));
    if (known)
        Q_EMIT found(result->driver, result->baud);
}

} // namespace everyport::ui
