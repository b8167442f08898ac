// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program with a window and a table can be: what the first paint of patwarden is measured against.
// Tells of it in the same way and at the same point (src/apps/desktop/firstpaint.h).
#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rows = 50;
constexpr int columns = 8;

class BarePaint : public QObject
{
public:
    explicit BarePaint(const QElapsedTimer &sinceStart)
        : m_sinceStart(sinceStart)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // The children are painted after their parent and in the same turn; this comes in the next one.
            QTimer::singleShot(0, this,
                               [this] { std::fprintf(stderr, "first paint: %lld ms\n", m_sinceStart.elapsed()); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_sinceStart;
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(u"cell %1 %2"_s.arg(row).arg(column)));
    }
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    BarePaint paint(sinceStart);
    window.installEventFilter(&paint);
    window.show();
    return QApplication::exec();
}
