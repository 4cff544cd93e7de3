#pragma once

#include <QWidget>

namespace everyport::ui {

/// A page's short form below any other page: a head that says what it is, with the content's window title behind it,
/// and the content.
class Drawer : public QWidget {
    Q_OBJECT
public:
    Drawer(const QString& iconName, const QString& title, QWidget* content, QWidget* parent = nullptr);
    void focusContent();
    QWidget* content() const { return m_content; }

Q_SIGNALS:
    void pageWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_content;
    int m_headHeight;
};

} // namespace everyport::ui
