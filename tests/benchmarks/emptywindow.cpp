// What a Qt program costs that shows an empty main window: the measure beside which ours is held.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (qEnvironmentVariableIsSet("EVERYPORT_QUIT_AFTER_PAINT"))
            QTimer::singleShot(0, qApp, &QApplication::quit);
    }
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
