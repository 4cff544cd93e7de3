#pragma once

#include <QWidget>

class QComboBox;
class QSlider;
class QToolButton;

namespace everyport::ui {

class PollReplay;
class Text;

/// What a replay is steered by, below its chart: play and pause, where it is, how fast. Shown while there is one. The
/// keyboard that it is given is at play and pause.
class ReplayBar : public QWidget {
    Q_OBJECT
public:
    explicit ReplayBar(PollReplay& replay, QWidget* parent = nullptr);

    void refresh();

private:
    PollReplay& m_replay;
    QToolButton* m_play;
    QSlider* m_position;
    Text* m_time;
    QComboBox* m_speed;
    bool m_wasPlaying = false;
};

} // namespace everyport::ui
