#pragma once

#include "app/plugins/plugingate.h"
#include "netcore/base/clock.h"

namespace everyport::plugins {

/// How the calls of one plugin have failed, and whether that is too much. A value, kept by PluginRegistry beside what
/// else it knows of the plugin.
class PluginFailures {
public:
    static constexpr int mostOfAMinute = 5; ///< With the last of them it is too much.

    void add(const PluginFailure& failure, Clock::Moment now);
    void startedAnew() { m_recent.clear(); } ///< What was before does not count any more; it is still told.
    const QList<PluginFailure>& newestFirst() const { return m_kept; } ///< Some of them.
    /// Why the plugin is to be switched off, as a sentence; empty where it is not.
    QString verdict() const;

private:
    QList<PluginFailure> m_kept; // the newest first
    QList<Clock::Moment> m_recent;
};

} // namespace everyport::plugins
