#pragma once

#include <memory>
#include <optional>

#include "netcore/task/waitline.h"

namespace everyport {

/// Lets a number of works at something at a time; the others wait in order of asking. Whoever may go holds a Token
/// and lets go of it, by whatever way the work ends. Tokens may outlive the semaphore; those who wait for one when
/// it goes wait for ever. Loop's thread.
///     auto token = co_await m_slots.take();
class Semaphore {
    struct Core;

public:
    class [[nodiscard]] Token {
    public:
        Token() = default;
        Token(Token&&) noexcept = default;
        Token& operator=(Token&& other) noexcept
        {
            if (this != &other) {
                giveBack();
                m_core = std::move(other.m_core);
            }
            return *this;
        }
        ~Token() { giveBack(); }
        void giveBack() ///< Now instead of at its end. The next in the line goes on within this call.
        {
            if (const auto core = std::exchange(m_core, nullptr))
                core->giveBack(core);
        }
        bool isHeld() const { return m_core != nullptr; }

    private:
        friend class Semaphore;
        explicit Token(std::shared_ptr<Core> core) : m_core(std::move(core)) {}
        std::shared_ptr<Core> m_core;
    };

    explicit Semaphore(qsizetype tokens) : m_core(std::make_shared<Core>(tokens)) {}
    Semaphore(const Semaphore&) = delete;
    Semaphore& operator=(const Semaphore&) = delete;
    ~Semaphore() { m_core->line.reset(); }

    Task<Token> take(Origin where = Origin::here())
    {
        if (auto token = tryTake())
            return Task<Token>(*std::move(token), where);
        return m_core->line->join(where);
    }
    /// Without waiting, and never ahead of those who do.
    std::optional<Token> tryTake()
    {
        if (m_core->free == 0 || !m_core->line->isEmpty())
            return std::nullopt;
        --m_core->free;
        return Token(m_core);
    }
    /// Starts `work` (a function that gives a Task) once there is a token, which it holds to its end.
    template <typename F, typename T = typename std::invoke_result_t<F>>
    T run(F work)
    {
        auto token = co_await take();
        auto running = work();
        auto came = co_await std::move(running);
        co_return came;
    }

    qsizetype freeCount() const { return m_core->free; }
    qsizetype waitingCount() const { return m_core->line->count(); }

private:
    struct Core {
        explicit Core(qsizetype tokens) : line(std::make_unique<WaitLine<Token>>()), free(tokens) {}
        /// A token that goes to the next in the line may come back within that call: then the loop that already
        /// runs passes it on, so that a long line does not grow the stack.
        void giveBack(const std::shared_ptr<Core>& self)
        {
            ++free;
            if (std::exchange(handingOut, true))
                return;
            while (line && !line->isEmpty() && free > 0) {
                --free;
                line->serve(Token(self));
            }
            handingOut = false;
        }
        std::unique_ptr<WaitLine<Token>> line; // null when the semaphore has gone
        qsizetype free;
        bool handingOut = false;
    };

    std::shared_ptr<Core> m_core;
};

} // namespace everyport
