#pragma once

namespace everyport {

namespace python {
class Interpreter;
}

/// Where prompts find Python, with the program's objects in its package. The station is one. Loop's thread; outlives
/// all prompts.
class PromptHost {
public:
    virtual ~PromptHost() = default;
    virtual python::Interpreter& interpreter() = 0; ///< Not started yet, maybe.
};

} // namespace everyport
