// What a Qt program costs that shows an empty main window: the measure beside which ours is held.
#include <cstdio>
#include <utility>

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (!qEnvironmentVariableIsSet("EVERYPORT_TELL_START") || std::exchange(m_told, true))
            return;
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
