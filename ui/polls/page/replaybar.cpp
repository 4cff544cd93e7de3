#include "ui/polls/page/replaybar.h"

#include <array>
#include <utility>

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "ui/polls/actions/pollreplay.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000; // of the slider: an evening in milliseconds is more than it can hold
constexpr std::array speeds{0.25, 0.5, 1.0, 2.0, 4.0};

} // namespace

ReplayBar::ReplayBar(PollReplay& replay, QWidget* parent)
    : QWidget(parent),
      m_replay(replay),
      m_play(makeToolButton(u"pause"_s, tr("Pause"), this)),
      m_position(new QSlider(Qt::Horizontal, this)),
      m_time(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_speed(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0); // its gap goes with it
    row->setSpacing(8);
    row->addWidget(m_play);
    setFocusProxy(m_play); // Space pauses
    m_position->setRange(0, steps);
    m_position->setPageStep(steps / 20);
    m_position->setSingleStep(steps / 100);
    m_position->setAccessibleName(tr("Moment that is shown"));
    row->addWidget(m_position, 1);
    row->addWidget(m_time);
    for (const double speed : speeds)
        m_speed->addItem(QLocale().toString(speed) + QChar(0xd7), speed);
    m_speed->setCurrentIndex(2);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("At 1× all of it takes twenty seconds"));
    row->addWidget(m_speed);
    auto* end = makeToolButton(u"x"_s, tr("End the replay"), this);
    row->addWidget(end);
    connect(m_play, &QToolButton::clicked, this, [this] { m_replay.setPlaying(!m_replay.isPlaying()); });
    connect(m_position, &QSlider::valueChanged, this,
        [this](int value) { m_replay.seek(m_replay.length() * value / steps); });
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this] { m_replay.setSpeed(m_speed->currentData().toDouble()); });
    connect(end, &QToolButton::clicked, &m_replay, &PollReplay::end);
}

void ReplayBar::refresh()
{
    const bool isPlaying = m_replay.isPlaying();
    if (isPlaying != std::exchange(m_wasPlaying, isPlaying) || m_play->toolTip().isEmpty()) {
        m_play->setIcon(icon(isPlaying ? u"pause"_s : u"play"_s));
        m_play->setToolTip(isPlaying ? tr("Pause") : tr("Play"));
        m_play->setAccessibleName(m_play->toolTip());
    }
    const QSignalBlocker quiet(m_position); // it follows; whoever drags it is heard
    m_position->setValue(int(m_replay.length() > 0 ? m_replay.position() * steps / m_replay.length() : 0));
    const auto at = QDateTime::fromMSecsSinceEpoch(m_replay.from() + m_replay.position());
    m_time->setText(longTime(at.time()));
}

} // namespace everyport::ui
