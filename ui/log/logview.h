#pragma once

#include <QWidget>

#include "app/log/log.h"

class QMenu;

namespace everyport::ui {

class Chip;
class FilterRow;
class LogDetail;
class LogList;
class PageContext;
class Panes;
class ValueChip;

/// The log with its filter, its levels and the chosen line unfolded below: the Log page, and the drawer on every page.
class LogView : public QWidget {
    Q_OBJECT
public:
    LogView(PageContext& context, const QString& name, QWidget* parent = nullptr);

    LogList* list() const { return m_list; }
    FilterRow* filter() const { return m_filter; }
    void openDetail();  ///< Of the chosen line.
    bool closeDetail(); ///< False when none is open.
    void exportShown(); ///< Asks where to.
    void resetChips();  ///< All levels and sources are shown.

private:
    void addLevels();
    void addSources();
    void applyLevels();
    void showCounts();
    void followChosen();

    PageContext& m_context;
    Log& m_log;
    FilterRow* m_filter;
    LogList* m_list;
    LogDetail* m_detail;
    Panes* m_panes;
    Chip* m_levels[4] = {};
    ValueChip* m_source = nullptr;
};

} // namespace everyport::ui
