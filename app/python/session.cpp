#include "app/python/session.h"

#include "app/python/pythonpart.h"

namespace everyport::python {

Session::Session(std::unique_ptr<Python> python) : m_python(std::move(python)) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(
    Interpreter& interpreter, SessionEvents& events, SessionSettings settings)
{
    auto part = begunPart(interpreter);
    if (!part)
        return part.error();
    auto opened = (*part)->openSession(events, std::move(settings));
    if (!opened)
        return opened.error();
    return std::unique_ptr<Session>(new Session(std::move(*opened)));
}

Session::Fed Session::feed(const QString& source, bool isWhole)
{
    return m_python->feed(source, isWhole);
}

bool Session::isBusy() const
{
    return m_python->isBusy();
}

Session::Lent Session::lend(const QString& name, const QString& expression)
{
    return m_python->lend(name, expression);
}

bool Session::interrupt()
{
    return m_python->interrupt();
}

bool Session::cancel(int number)
{
    return m_python->cancel(number);
}

std::optional<QString> Session::sourceOf(const QString& name) const
{
    return m_python->sourceOf(name);
}

Task<Result<QList<Completion>>> Session::complete(const QString& source, qsizetype position)
{
    return m_python->complete(source, position);
}

Task<Result<std::optional<Explanation>>> Session::explain(const QString& source, qsizetype position)
{
    return m_python->explain(source, position);
}

Task<Result<std::optional<SyntaxFault>>> Session::check(const QString& source)
{
    return m_python->check(source);
}

} // namespace everyport::python
