// What a signal costs that Python hears: pythonsignal. Lines "python COUNT", "plain COUNT" (a lambda hears it) on
// standard input are answered with the seconds for so many. Ends with its standard input.
#include <chrono>
#include <iostream>
#include <string>

#include <QCoreApplication>

#include "app/log/log.h"
#include "app/python/interpreter.h"
#include "netcore/reactor/makereactor.h"
#include "tests/app/python/bridgedthing.h"

using namespace everyport;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto reactor = makeReactor();
    if (!reactor)
        return 1;
    Log log((*reactor)->clock());
    python::Interpreter python(**reactor, log);
    Thing heard(QStringLiteral("heard")), plain(QStringLiteral("plain"));
    int sum = 0;
    QObject::connect(&plain, &Thing::pair, &plain, [&sum](int number, const QString&) { sum += number; });
    const auto connected = python.run(
        QStringLiteral("def hear(number, word): pass\nit.pair.connect(hear)\n"), {{QStringLiteral("it"), &heard}});
    if (!connected) {
        std::cerr << qPrintable(connected.error().text) << '\n';
        return 1;
    }
    std::string which;
    int count = 0;
    const auto word = QStringLiteral("word");
    while (std::cin >> which >> count) {
        auto& thing = which == "plain" ? plain : heard;
        const auto begun = std::chrono::steady_clock::now();
        for (int i = 0; i < count; ++i)
            Q_EMIT thing.pair(i, word);
        std::cout << std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count() << std::endl;
    }
}
