#pragma once

#include <QScrollArea>

namespace everyport::ui {

class Notice;

/// Holds what a command answered above the field: as high as that is, but no higher than leaves the conversation its
/// room; a longer answer, as the list of all commands, is scrolled within its frame. It is shown and hidden with what
/// it holds.
class ToldArea : public QScrollArea {
    Q_OBJECT
public:
    ToldArea(Notice* told, QWidget* parent); ///< Takes `told`, whose cross stays in sight.

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyGround();
    void followHeight();

    Notice* m_told;
};

} // namespace everyport::ui
