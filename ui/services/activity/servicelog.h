#pragma once

#include <QWidget>

class QVBoxLayout;

namespace everyport::ui {

class Chip;
class LogList;
class PageContext;
class Text;

/// What one service says, below the table of services.
class ServiceLog : public QWidget {
    Q_OBJECT
public:
    explicit ServiceLog(PageContext& context, QWidget* parent = nullptr);
    void show(const QString& service);
    QWidget* focusable() const;

private:
    PageContext& m_context;
    QString m_service;
    Text* m_title;
    Chip* m_follow;
    LogList* m_list;
};

} // namespace everyport::ui
