#pragma once

#include <QTest>

#include "netcore/reactor/makereactor.h"

namespace everyport {

/// A test class whose functions run once for each reactor that the system has: call `addReactors` in initTestCase_data,
/// `makeIt` in init.
class EachReactorTest : public QObject {
protected:
    static void addReactors()
    {
        QTest::addColumn<QString>("reactor");
        for (const auto& name : reactorNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void makeIt()
    {
        QFETCH_GLOBAL(QString, reactor);
        m_reactor = std::move(*makeReactor(reactor));
    }

    std::unique_ptr<Reactor> m_reactor;
};

} // namespace everyport
