#pragma once

#include <QWidget>

class QAbstractButton;

namespace everyport::ui {

class AssignTaps;
class Notice;
class PollDraft;

/// While readers are assigned by tapping: the one thing to do now, over the whole width of the page.
class AssignStrip : public QWidget {
    Q_OBJECT
public:
    AssignStrip(PollDraft& draft, AssignTaps& taps, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    PollDraft& m_draft;
    AssignTaps& m_taps;
    Notice* m_notice;
    QAbstractButton* m_undo;
};

} // namespace everyport::ui
