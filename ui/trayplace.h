#pragma once

#include <memory>

#include <QObject>
#include <QPointer>

namespace everyport::ui {

class TrayIcon;
class WaitingCount;

/// The program's place in the desktop's panel, where there is one: panels come and go.
class TrayPlace : public QObject {
    Q_OBJECT
public:
    TrayPlace();
    ~TrayPlace() override;

    bool take(); ///< The icon is there from now on. False: there is no panel.
    void leave();
    void follow(WaitingCount& waiting); ///< Marks the icon while something waits; the window's, which may go.

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    void mark();

    std::unique_ptr<TrayIcon> m_icon;
    QPointer<WaitingCount> m_waiting;
};

} // namespace everyport::ui
