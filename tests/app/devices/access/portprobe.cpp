// Opens one serial port as a reader would and prints what came of it: state, sentence, command. The tests run it
// as another user.
#include <cstdio>

#include <QCoreApplication>

#include "app/devices/reader.h"
#include "netcore/reactor/epollreactor.h"

using namespace everyport;
using namespace everyport::devices;

namespace {

struct Nobody final : ReaderEvents {
    void readerChanged(Reader&) override {}
    void tagArrived(Reader&, const rfid::Tag&, qint64) override {}
    void tagLeft(Reader&, const rfid::Tag&, qint64) override {}
    void lineLost(Reader&) override {}
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        return 64;
    EpollReactor reactor;
    Nobody nobody;
    Device device;
    device.name = QStringLiteral("Reader 1");
    device.endpoint = QStringLiteral("serial:") + QString::fromLocal8Bit(argv[1]);
    device.driver = QStringLiteral("id12");
    rfid::LentDrivers drivers;
    Reader reader(device, drivers, reactor, nobody);
    reader.open(QString::fromLocal8Bit(argv[1]));
    std::printf("%s\n%s\n%s\n", qPrintable(stateName(reader.device().state)), qPrintable(reader.device().stateText),
        qPrintable(reader.device().remedy));
    return 0;
}
