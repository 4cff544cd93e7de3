#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "netcore/interfaces/reactor.h"

/// How long calls wait for the loop: a thread of its own asks every other millisecond. Loop's thread.
class Waits {
public:
    explicit Waits(everyport::Reactor& reactor)
        : m_thread([this, &reactor] {
              while (!m_over) {
                  const auto asked = std::chrono::steady_clock::now();
                  reactor.callFromThread([msecs = m_msecs, asked] {
                      msecs->push_back(
                          std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - asked).count());
                  });
                  std::this_thread::sleep_for(std::chrono::milliseconds(2));
              }
          })
    {
    }
    ~Waits()
    {
        m_over = true;
        m_thread.join();
    }
    /// Milliseconds that `part` of those since the call before stayed under: 0.99, 1 for the longest.
    double take(double part)
    {
        auto all = std::exchange(*m_msecs, {});
        std::sort(all.begin(), all.end());
        return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(double(all.size()) * part))];
    }

private:
    // the loop's; calls may be under way at the end
    std::shared_ptr<std::vector<double>> m_msecs = std::make_shared<std::vector<double>>();
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};
