// The same with Qt's own classes. Prints "port N", ends with its standard input.
#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTcpServer server;
    server.setListenBacklogSize(4096);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (auto* socket = server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::printf("port %d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
