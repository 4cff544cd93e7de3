#include "app/python/terminalprompt.h"

#include "app/python/pythonpart.h"

namespace everyport::python {

TerminalPrompt::TerminalPrompt(std::unique_ptr<Python> python) : m_python(std::move(python)) {}

TerminalPrompt::~TerminalPrompt() = default;

Result<std::unique_ptr<TerminalPrompt>> TerminalPrompt::open(
    Interpreter& interpreter, TerminalEvents& events, TerminalSettings settings)
{
    auto part = begunPart(interpreter);
    if (!part)
        return part.error();
    auto opened = (*part)->openTerminal(events, settings);
    if (!opened)
        return opened.error();
    return std::unique_ptr<TerminalPrompt>(new TerminalPrompt(std::move(*opened)));
}

void TerminalPrompt::feed(QByteArrayView keys)
{
    m_python->feed(keys);
}

void TerminalPrompt::resize(int columns, int rows)
{
    m_python->resize(columns, rows);
}

} // namespace everyport::python
