#pragma once

#include <functional>
#include <memory>

#include <QRegularExpression>
#include <QTest>

#include "app/log/log.h"
#include "app/python/interpreter.h"
#include "app/python/terminalprompt.h"
#include "netcore/reactor/epollreactor.h"

/// A screen that keeps all that it was sent.
struct PromptScreen : everyport::python::TerminalEvents {
    void write(QByteArray bytes) override { all += bytes; }
    void ended(int code) override { status = code; }
    void typed(QString command) override { commands << command; }
    void breathe() override
    {
        if (breath)
            breath();
    }

    /// As a person reads it: without colours and the like.
    QString text() const
    {
        static const QRegularExpression codes(QStringLiteral("\x1b(\\[[0-9;?]*[A-Za-z]|[=>]|\\][^\x07]*\x07)"));
        auto plain = QString::fromUtf8(all);
        plain.remove(codes).remove(QLatin1Char('\r'));
        return plain;
    }
    bool shows(const QString& what) const { return text().contains(what); }

    QByteArray all;
    int status = -1;
    QStringList commands;
    std::function<void()> breath;
};

/// A test's prompt, one at a time.
class OpenPrompt {
protected:
    static constexpr int patience = 30'000; // where much else runs, Python's own start alone takes seconds

    static void screens()
    {
        using namespace Qt::StringLiterals;
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("sendsKeys");
        QTest::newRow("full") << "xterm-256color"_ba << true;
        QTest::newRow("plain") << "dumb"_ba << true;
        QTest::newRow("lines") << ""_ba << false;
    }
    void open(const QByteArray& type, bool sendsKeys, const QString& history = {})
    {
        everyport::python::TerminalSettings settings;
        settings.type = type;
        settings.columns = 100;
        settings.rows = 30;
        settings.sendsKeys = sendsKeys;
        settings.historyFile = history;
        settings.greeting = QStringLiteral("hello\n");
        settings.held = m_held;
        m_prompt.reset();
        m_screen = {};
        auto opened = everyport::python::TerminalPrompt::open(*m_interpreter, m_screen, settings);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        m_prompt = std::move(*opened);
    }
    void close()
    {
        m_prompt.reset();
        for (const auto& entry : m_log.entries())
            QFAIL(qPrintable(entry.text)); // who types is nothing for the log
    }
    void begin() { m_interpreter = std::make_unique<everyport::python::Interpreter>(m_reactor, m_log); }
    void end()
    {
        m_prompt.reset();
        m_interpreter.reset();
    }

    everyport::EpollReactor m_reactor;
    everyport::Log m_log{m_reactor.clock()};
    std::unique_ptr<everyport::python::Interpreter> m_interpreter;
    PromptScreen m_screen;
    std::chrono::milliseconds m_held{5000};
    std::unique_ptr<everyport::python::TerminalPrompt> m_prompt;
};
