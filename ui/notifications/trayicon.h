#pragma once

#include <memory>

#include <QObject>

class QMenu;
class QSystemTrayIcon;

namespace everyport::ui {

/// The program's icon in the desktop's panel, with a mark while something waits to be read. The window's thread.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    void setWaiting(int count); ///< Messages; 0: no mark.

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon;
    int m_waiting = 0;
};

} // namespace everyport::ui
