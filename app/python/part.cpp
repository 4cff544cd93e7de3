#include "app/python/pythonlib.h"

#include "app/python/awaitables.h"
#include "app/python/bridge/values.h"
#include "app/python/interpretersetup.h"
#include "app/python/programpart.h"
#include "app/python/prompts.h"
#include "app/python/pythonerror.h"
#include "app/python/pyvalueheld.h"
#include "app/python/running.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

py::dict namespaceOf(const Names& names)
{
    py::dict all;
    all["__name__"] = "everyport.run";
    for (auto at = names.begin(); at != names.end(); ++at)
        all[pyText(at.key())] = toPython(at.value());
    return all;
}

Task<Result<PyValue>> ready(Result<PyValue> result)
{
    return Task<Result<PyValue>>(std::move(result));
}

class Part final : public PythonPart {
public:
    bool isBegun() const override { return Py_IsInitialized(); }

    Result<std::unique_ptr<Interpreter::Running>> begin(Interpreter& interpreter) override
    {
        if (auto begun = beginPython(interpreter.settings()); !begun)
            return begun.error();
        return runningPython(interpreter.reactor());
    }

    Result<Done> run(const QString& source, const Names& names, const QString& file) override
    {
        const Gil gil;
        try {
            const auto builtins = py::module_::import("builtins");
            const auto code = builtins.attr("compile")(pyText(source), pyText(file), "exec");
            builtins.attr("exec")(code, namespaceOf(names));
            return Done();
        } catch (py::error_already_set& raised) {
            return errorFrom(raised);
        }
    }

    Task<Result<PyValue>> await(const QString& source, const Names& names) override
    {
        const Gil gil;
        try {
            return taskOf(py::module_::import("builtins").attr("eval")(pyText(source), namespaceOf(names)));
        } catch (py::error_already_set& raised) {
            return ready(errorFrom(raised));
        }
    }

    Result<int> runScript(const QString& file, const QStringList& arguments) override
    {
        const Gil gil;
        try {
            py::list words;
            for (const auto& argument : arguments)
                words.append(pyText(argument));
            return py::module_::import("everyport._script").attr("run")(pyText(file), words).cast<int>();
        } catch (py::error_already_set& raised) {
            return errorFrom(raised);
        }
    }

    Result<PyValue> importName(const QString& module, const QString& name) override
    {
        const Gil gil;
        try {
            return pyValue(py::module_::import(module.toUtf8().constData()).attr(pyText(name)));
        } catch (py::error_already_set& raised) {
            return errorFrom(raised);
        }
    }

    Task<Result<PyValue>> call(const PyValue& object, const QString& method, const QVariantList& arguments) override
    {
        if (!Py_IsInitialized())
            return ready(Error{Error::Kind::Closed, Reason::None, u"Python has ended."_s, {}, 0});
        const Gil gil;
        try {
            py::tuple values(arguments.size());
            for (qsizetype i = 0; i < arguments.size(); ++i)
                PyTuple_SET_ITEM(values.ptr(), i, toPython(arguments[i]).release().ptr());
            const py::object function = method.isEmpty() ? objectOf(object)
                                                         : py::object(objectOf(object).attr(pyText(method)));
            const auto result = py::reinterpret_steal<py::object>(PyObject_Call(function.ptr(), values.ptr(), nullptr));
            if (!result)
                throw py::error_already_set();
            if (py::hasattr(result, "__await__"))
                return taskOf(result);
            return ready(pyValue(result));
        } catch (py::error_already_set& raised) {
            return ready(errorFrom(raised));
        }
    }

    Result<std::unique_ptr<Session::Python>> openSession(SessionEvents& events, SessionSettings settings) override
    {
        return sessionOf(events, std::move(settings));
    }

    Result<std::unique_ptr<TerminalPrompt::Python>> openTerminal(
        TerminalEvents& events, const TerminalSettings& settings) override
    {
        return terminalOf(events, settings);
    }
};

} // namespace

extern "C" Q_DECL_EXPORT PythonPart* everyportPython(const ProgramPart* program)
{
    static Part part;
    return meetProgram(*program) ? &part : nullptr;
}

} // namespace everyport::python
