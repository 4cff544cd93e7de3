#include "app/station/crash/crashhandler.h"

#include <cstdlib>
#include <exception>
#include <typeinfo>

#include <QString>
#include <QtGlobal>

#include <execinfo.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "app/log/log.h"
#include "app/station/crash/crashwriter.h"

namespace everyport {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isReportedOtherwise = true;
#else
constexpr bool isReportedOtherwise = false;
#endif

constexpr int crashSignals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr unsigned longestReport = 5; // seconds: the unwinder may wait for a lock whose holder has crashed

// What a signal may touch.
std::atomic<CrashMemory*> s_inCharge{nullptr};
std::atomic<int> s_reporter{0}; // the thread that crashed first

// What was there before, for the last handler to put back.
struct sigaction s_actionsBefore[std::size(crashSignals)];
stack_t s_stackBefore = {};
std::terminate_handler s_terminateBefore = nullptr;
QtMessageHandler s_messagesBefore = nullptr;
alignas(16) char s_signalStack[65536]; // of its own: the crash may be that the stack is used up

void report(const CrashMemory& memory, int number, const siginfo_t& info)
{
    ::signal(SIGALRM, SIG_DFL);
    ::alarm(longestReport);
    CrashWriter said(STDERR_FILENO);
    if (memory.fd >= 0 && writeCrashReport(memory.fd, memory, number, info))
        said.text("Everyport ended by ")
            .text(crashSignalName(number))
            .text("; what a report of it needs is in ")
            .text(memory.path.get())
            .text("\n");
    else
        writeCrashReport(STDERR_FILENO, memory, number, info);
    ::alarm(0);
}

extern "C" void everyportCrashed(int number, siginfo_t* info, void*)
{
    const auto self = int(::syscall(SYS_gettid));
    int first = 0;
    if (s_reporter.compare_exchange_strong(first, self)) {
        const auto* memory = s_inCharge.load();
        if (memory && memory->process == ::getpid()) // not a child between fork and exec
            report(*memory, number, *info);
    } else {
        while (first != self)
            ::pause(); // the other thread writes, and ends the process
    }
    // A fault comes again when this returns; what was sent or raised has to be raised once more.
    ::signal(number, SIG_DFL);
    if (info->si_code <= 0)
        ::raise(number);
}

void noteReason(const QString& text)
{
    if (auto* memory = s_inCharge.load())
        memory->reason.set(withoutSecrets(text).simplified().toUtf8());
}

void noteException()
{
    const auto current = std::current_exception();
    if (!current)
        return noteReason(QStringLiteral("std::terminate"));
    try {
        std::rethrow_exception(current);
    } catch (const std::exception& exception) {
        noteReason(
            QString::fromLatin1(typeid(exception).name()) + QStringLiteral(": ") + QString::fromUtf8(exception.what()));
    } catch (...) {
        noteReason(QStringLiteral("an exception of another kind"));
    }
}

[[noreturn]] void terminated()
{
    // What is thrown here, as when there is no memory left, would come back.
    static std::atomic_flag s_noted = ATOMIC_FLAG_INIT;
    if (!s_noted.test_and_set())
        noteException();
    if (s_terminateBefore)
        s_terminateBefore();
    std::abort();
}

void messageCame(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg)
        noteReason(text);
    s_messagesBefore(type, context, text);
}

void install()
{
    void* frame = nullptr;
    ::backtrace(&frame, 1); // loads the unwinder, which a signal may not
    stack_t stack = {};
    stack.ss_sp = s_signalStack;
    stack.ss_size = sizeof s_signalStack;
    ::sigaltstack(&stack, &s_stackBefore);
    struct sigaction action = {};
    action.sa_sigaction = everyportCrashed;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (size_t i = 0; i < std::size(crashSignals); ++i)
        ::sigaction(crashSignals[i], &action, &s_actionsBefore[i]);
    s_terminateBefore = std::set_terminate(terminated);
    s_messagesBefore = qInstallMessageHandler(messageCame);
}

void uninstall()
{
    for (size_t i = 0; i < std::size(crashSignals); ++i)
        ::sigaction(crashSignals[i], &s_actionsBefore[i], nullptr);
    ::sigaltstack(&s_stackBefore, nullptr);
    std::set_terminate(s_terminateBefore);
    qInstallMessageHandler(s_messagesBefore);
}

} // namespace

CrashHandler::CrashHandler(const QByteArray& head, const CrashTarget& target)
    : m_memory(std::make_unique<CrashMemory>())
{
    m_memory->head.set(head);
    m_memory->path.set(target.path);
    m_memory->fd = target.fd;
    m_memory->startedAt = ::time(nullptr);
    m_memory->process = ::getpid();
    m_memory->below = s_inCharge.load();
    if (isPossible() && !m_memory->below)
        install();
    s_inCharge = m_memory.get();
}

CrashHandler::~CrashHandler()
{
    auto* above = s_inCharge.load();
    if (above == m_memory.get()) {
        s_inCharge = m_memory->below;
    } else {
        while (above->below != m_memory.get())
            above = above->below;
        above->below = m_memory->below;
    }
    if (isPossible() && !s_inCharge.load())
        uninstall();
}

bool CrashHandler::isPossible()
{
    return !isReportedOtherwise;
}

} // namespace everyport
