#include "app/python/interpreter.h"

#include "app/log/log.h"
#include "app/python/calls.h"
#include "app/python/pythonpart.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

Interpreter* s_current = nullptr;

Task<Result<PyValue>> failed(Error error)
{
    return Task<Result<PyValue>>(Result<PyValue>(std::move(error)));
}

} // namespace

Interpreter::Interpreter(Reactor& reactor, Log& log, InterpreterSettings settings)
    : m_reactor(reactor), m_log(log), m_settings(settings)
{
}

Interpreter::~Interpreter()
{
    m_running.reset();
    if (s_current == this)
        s_current = nullptr;
}

Result<Done> Interpreter::start()
{
    if (m_running)
        return Done();
    auto part = pythonPart();
    if (!part)
        return part.error();
    if (s_current || (*part)->isBegun())
        return Error::local(Reason::InUse, u"Python runs already in this program."_s);
    auto begun = (*part)->begin(*this);
    if (!begun)
        return begun.error();
    s_current = this;
    m_running = std::move(*begun);
    auto opened = m_running->open(m_settings);
    if (!opened)
        m_log.error(u"python"_s, opened.error());
    return opened;
}

bool Interpreter::isRunning() const
{
    return m_running != nullptr;
}

Interpreter* Interpreter::current()
{
    return s_current;
}

Result<Done> Interpreter::run(const QString& source, const QMap<QString, QObject*>& names, const QString& file)
{
    auto part = begunPart(*this);
    return part ? (*part)->run(source, names, file) : part.error();
}

Task<Result<PyValue>> await(Interpreter& interpreter, const QString& source, const QMap<QString, QObject*>& names)
{
    auto part = begunPart(interpreter);
    return part ? (*part)->await(source, names) : failed(part.error());
}

Result<int> runScript(Interpreter& interpreter, const QString& file, const QStringList& arguments)
{
    auto part = begunPart(interpreter);
    return part ? (*part)->runScript(file, arguments) : part.error();
}

Result<PyValue> importName(Interpreter& interpreter, const QString& module, const QString& name)
{
    auto part = begunPart(interpreter);
    return part ? (*part)->importName(module, name) : part.error();
}

Task<Result<PyValue>> call(const PyValue& object, const QString& method, const QVariantList& arguments)
{
    if (!object.isValid())
        return failed(Error{Error::Kind::Closed, Reason::None, u"Python has ended."_s, {}, 0});
    auto part = pythonPart();
    return part ? (*part)->call(object, method, arguments) : failed(part.error());
}

QString PyValue::repr() const
{
    return m_held ? m_held->repr() : QString();
}

QVariant PyValue::toVariant() const
{
    return m_held ? m_held->toVariant() : QVariant();
}

} // namespace everyport::python
